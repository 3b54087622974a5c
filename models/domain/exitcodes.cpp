// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exitcodes.h"

#include <array>
#include <charconv>

namespace {

struct Meaning
{
    unsigned first;
    unsigned last;
    const char* text;
};

constexpr std::array meanings {
    Meaning {1, 1, QT_TRANSLATE_NOOP("Message", "Exit code %1: the patch operation failed; its log says why.")},
    Meaning {2, 2, QT_TRANSLATE_NOOP("Message", "Exit code %1: dependencies of a package are not satisfied.")},
    Meaning {3, 3, QT_TRANSLATE_NOOP("Message", "Exit code %1: the node was rebooted too many times.")},
    Meaning {4, 4, QT_TRANSLATE_NOOP("Message", "Exit code %1: another patch operation was running.")},
    Meaning {12, 12, QT_TRANSLATE_NOOP("Message", "Exit code %1: neither curl nor wget is installed.")},
    Meaning {13, 13, QT_TRANSLATE_NOOP("Message", "Exit code %1: Python is missing.")},
    Meaning {14, 15,
        QT_TRANSLATE_NOOP(
            "Message", "Exit code %1: a download from Amazon S3 failed; check the route and the permissions.")},
    Meaning {16, 16,
        QT_TRANSLATE_NOOP(
            "Message", "Exit code %1: the download was damaged, or the version of Python is not supported.")},
    Meaning {17, 17, QT_TRANSLATE_NOOP("Message", "Exit code %1: a file could not be read or written on the node.")},
    Meaning {18, 18, QT_TRANSLATE_NOOP("Message", "Exit code %1: the operating system or the SSM Agent is too old.")},
    Meaning {21, 22, QT_TRANSLATE_NOOP("Message", "Exit code %1: TLS or a certificate failed.")},
    Meaning {126, 126,
        QT_TRANSLATE_NOOP("Message", "Exit code %1: /var/lib/amazon is mounted without permission to execute.")},
    Meaning {
        130, 142, QT_TRANSLATE_NOOP("Message", "Exit code %1: the association or its patch baseline was not found.")},
    Meaning {
        146, 146, QT_TRANSLATE_NOOP("Message", "Exit code %1: Patch Manager does not support this operating system.")},
    Meaning {148, 148, QT_TRANSLATE_NOOP("Message", "Exit code %1: the metadata of the instance could not be read.")},
    Meaning {149, 149,
        QT_TRANSLATE_NOOP("Message",
            "Exit code %1: the result could not be uploaded to the inventory; the compliance that is shown is older.")},
    Meaning {143, 150,
        QT_TRANSLATE_NOOP("Message", "Exit code %1: the snapshot of the approved patches could not be fetched.")},
    Meaning {151, 151, QT_TRANSLATE_NOOP("Message", "Exit code %1: how long the node is up could not be found out.")},
    Meaning {152, 152,
        QT_TRANSLATE_NOOP("Message",
            "Exit code %1: the configuration of the patch operation could not be read, or its payload not be loaded.")},
    Meaning {153, 153, QT_TRANSLATE_NOOP("Message", "Exit code %1: the tags of the patch baseline were not usable.")},
    Meaning {155, 156, QT_TRANSLATE_NOOP("Message", "Exit code %1: the payload could not be downloaded or unpacked.")},
    Meaning {160, 167, QT_TRANSLATE_NOOP("Message", "Exit code %1: the baseline override could not be used.")},
    Meaning {168, 168, QT_TRANSLATE_NOOP("Message", "Exit code %1: a step asked to end the document as a success.")},
    Meaning {169, 169, QT_TRANSLATE_NOOP("Message", "Exit code %1: a step asked to end the document as a failure.")},
    Meaning {194, 194, QT_TRANSLATE_NOOP("Message", "Exit code %1: a reboot is wanted.")},
    Meaning {195, 195, QT_TRANSLATE_NOOP("Message", "Exit code %1: patches failed, and a reboot is wanted.")},
    Meaning {196, 196,
        QT_TRANSLATE_NOOP("Message", "Exit code %1: dependencies are not satisfied, and a reboot is wanted.")},
    Meaning {4294967295U, 4294967295U,
        QT_TRANSLATE_NOOP("Message", "Exit code %1: the operation failed on Windows without a code of its own.")},
};

}

Message exitCodeMeaning(std::string_view code)
{
    if (code == "-1") {
        code = "4294967295"; // the same, as Windows writes it
    }
    unsigned number = 0;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), number);
    if (error != std::errc() || end != code.data() + code.size()) {
        return {};
    }
    for (const auto& meaning : meanings) {
        if (number >= meaning.first && number <= meaning.last) {
            return {.text = meaning.text, .arguments = {std::string(code)}};
        }
    }
    return {};
}
