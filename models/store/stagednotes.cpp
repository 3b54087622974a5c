// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/staging.h"

void Staging::stage(const NodeTagFact&, bool, std::int64_t) { }

void Staging::stage(const EventFact&, bool, std::int64_t) { }

void Staging::stage(const DefinitionFact&, bool, std::int64_t) { }

void Staging::stage(const FindingUpdateFact&, bool, std::int64_t) { }
