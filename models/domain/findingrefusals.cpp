// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/findingrefusals.h"

#include <QtGlobal>

namespace {

struct Refusal
{
    std::string_view code;
    const char* text;
};

constexpr Refusal refusals[] = {
    {"ConcurrentUpdateError",
        QT_TRANSLATE_NOOP("Message",
            "AWS: %1 (%2). Something else changed the finding at that moment. Export it again and run it later.")},
    {"DuplicatedFindingIdentifier",
        QT_TRANSLATE_NOOP(
            "Message", "AWS: %1 (%2). The call named the finding twice, so it was edited by hand. Export it again.")},
    {"FindingNotFound",
        QT_TRANSLATE_NOOP("Message",
            "AWS: %1 (%2). Security Hub does not know it there: run the call in the account and Region that aggregate "
            "it, or"
            " it is gone (findings are kept for 90 days). Import newer findings.")},
    {"FindingSizeExceeded",
        QT_TRANSLATE_NOOP(
            "Message", "AWS: %1 (%2). With the note the finding exceeds 240 KB. Decide it with a shorter note.")},
    {"InternalFailure",
        QT_TRANSLATE_NOOP("Message", "AWS: %1 (%2). Security Hub had a problem. Export it again and run it later.")},
    {"InvalidInput",
        QT_TRANSLATE_NOOP(
            "Message", "AWS: %1 (%2). A value is not valid there. Decide it with another note and export it again.")},
};

}

Message refusalAdvice(std::string_view code, std::string_view words)
{
    for (const auto& refusal : refusals) {
        if (refusal.code == code) {
            return {refusal.text, {std::string(code), std::string(words)}};
        }
    }
    return {QT_TRANSLATE_NOOP("Message", "AWS: %1 (%2). It was not processed. Export it again and run it later."),
        {std::string(code), std::string(words)}};
}
