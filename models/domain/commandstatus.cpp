// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandstatus.h"

#include "models/domain/words.h"

#include <algorithm>
#include <array>

namespace {

struct Meaning
{
    const char* status;
    bool ran;
    const char* text;
};

constexpr std::array meanings {
    Meaning {"Delivery Timed Out", false,
        QT_TRANSLATE_NOOP("Message",
            "The command was not delivered in time (Delivery Timed Out): the node was never patched. Check that it runs"
            " and that its SSM Agent is online.")},
    Meaning {"Undeliverable", false,
        QT_TRANSLATE_NOOP("Message",
            "The command could not be delivered (Undeliverable): the node was never patched. Check that it exists and"
            " that its SSM Agent answers.")},
    Meaning {"Terminated", false,
        QT_TRANSLATE_NOOP("Message",
            "The command was ended before it reached the node (Terminated), because it failed on too many others: the"
            " node was never patched.")},
    Meaning {"Access Denied", false,
        QT_TRANSLATE_NOOP("Message",
            "Whoever sent the command may not run it on this node (Access Denied): the node was never patched.")},
    Meaning {"Invalid Platform", false,
        QT_TRANSLATE_NOOP("Message",
            "The document is not meant for the platform of this node (Invalid Platform): the node was never patched.")},
    Meaning {"Execution Timed Out", true,
        QT_TRANSLATE_NOOP("Message",
            "The command was started, and did not end in time (Execution Timed Out): some patches may be installed"
            " without being reported.")},
    Meaning {"Timed Out", true, QT_TRANSLATE_NOOP("Message", "The command did not end in time (Timed Out).")},
    Meaning {"Cancelled", true,
        QT_TRANSLATE_NOOP("Message", "The command was cancelled before it was complete (Cancelled).")},
    Meaning {"Incomplete", true,
        QT_TRANSLATE_NOOP("Message", "The command did not come to an end on this node (Incomplete).")},
    Meaning {"Failed", true, QT_TRANSLATE_NOOP("Message", "The command ran on the node and failed.")},
};

const Meaning* find(std::string_view status)
{
    const auto found =
        std::ranges::find_if(meanings, [status](const Meaning& meaning) { return sameWord(status, meaning.status); });
    return found == meanings.end() ? nullptr : &*found;
}

const Meaning* find(std::string_view status, std::string_view detailed)
{
    const Meaning* meaning = detailed.empty() ? nullptr : find(detailed);
    return meaning != nullptr ? meaning : find(status);
}

}

bool isFailedCommand(std::string_view status, std::string_view detailed)
{
    return find(status, detailed) != nullptr;
}

bool neverRan(std::string_view status, std::string_view detailed)
{
    const Meaning* meaning = find(status, detailed);
    return meaning != nullptr && !meaning->ran;
}

Message commandStatusMeaning(std::string_view status, std::string_view detailed)
{
    const Meaning* meaning = find(status, detailed);
    return meaning == nullptr ? Message {} : Message {.text = meaning->text};
}
