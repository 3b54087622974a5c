// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associationerrors.h"

#include "models/domain/exitcodes.h"
#include "models/domain/words.h"

#include <QtGlobal>

#include <array>

namespace {

struct Meaning
{
    std::string_view word;
    const char* text;
};

constexpr std::array meanings {
    Meaning {"Failed",
        QT_TRANSLATE_NOOP("Message", "A step of the document failed on the node: its output says which, and why.")},
    Meaning {"TimedOut", QT_TRANSLATE_NOOP("Message", "A step of the document took longer than its time limit.")},
    Meaning {
        "ExecutionTimedOut", QT_TRANSLATE_NOOP("Message", "A step of the document took longer than its time limit.")},
    Meaning {"DeliveryTimedOut",
        QT_TRANSLATE_NOOP(
            "Message", "The document did not reach the node in time: check its SSM Agent and its ping status.")},
    Meaning {"Undeliverable",
        QT_TRANSLATE_NOOP("Message",
            "The document could not be delivered: the node does not exist, or its SSM Agent does not answer.")},
    Meaning {"InvalidPlatform",
        QT_TRANSLATE_NOOP(
            "Message", "The document is not made for the platform of the node: leave it out of the targets.")},
    Meaning {"AccessDenied",
        QT_TRANSLATE_NOOP(
            "Message", "The role of the association or of the node may not do this: check its permissions.")},
    Meaning {"Terminated",
        QT_TRANSLATE_NOOP("Message", "It was stopped before it reached the node: too many nodes had failed before.")},
    Meaning {"RateExceeded",
        QT_TRANSLATE_NOOP("Message", "The account has too many commands under way: spread the associations in time.")},
    Meaning {"NoInstancesInTag", QT_TRANSLATE_NOOP("Message", "No node has the tag that the association asks for.")},
};

Message meaningOf(std::string_view given)
{
    for (const auto& meaning : meanings) {
        if (sameWord(given, meaning.word)) {
            return {meaning.text, {}};
        }
    }
    return {};
}

}

Message associationErrorMeaning(std::string_view errorCode, std::string_view detailedStatus)
{
    auto code = exitCodeMeaning(errorCode);
    if (!code.empty()) {
        return code;
    }
    const bool general = errorCode.empty() || sameWord(errorCode, "Failed"); // the status may say more
    if (auto status = general ? meaningOf(detailedStatus) : Message {}; !status.empty()) {
        return status;
    }
    return meaningOf(errorCode);
}
