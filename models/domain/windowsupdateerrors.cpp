// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logpatterns.h"

#include <algorithm>
#include <array>

// The error codes that searching and installing end with. Names and meanings: wuerror.h, winhttp.h and winerror.h of
// the Windows SDK, and Microsoft's "Windows Update error code list by component".

namespace {

struct Meaning
{
    const char* code;
    const char* text;
};

constexpr const char* route = QT_TRANSLATE_NOOP("Message",
    "Error %1: Windows Update or the WSUS server did not answer in time; there may be no route to it from the node.");
constexpr const char* connection = QT_TRANSLATE_NOOP("Message",
    "Error %1: no connection to Windows Update or to the WSUS server; check the route, the firewall and the proxy.");
constexpr const char* name =
    QT_TRANSLATE_NOOP("Message", "Error %1: the name of the update server or of the proxy could not be resolved.");
constexpr const char* unavailable =
    QT_TRANSLATE_NOOP("Message", "Error %1: the update server, or a proxy before it, is overloaded or down.");
constexpr const char* restart =
    QT_TRANSLATE_NOOP("Message", "Error %1: Windows has to be restarted before updates can be installed.");

constexpr std::array meanings {
    Meaning {"0x80072EE2", route}, // ERROR_INTERNET_TIMEOUT
    Meaning {"0x80072EE7", name}, // ERROR_INTERNET_NAME_NOT_RESOLVED
    Meaning {"0x80072EFD", connection}, // ERROR_INTERNET_CANNOT_CONNECT
    Meaning {"0x80072EFE", connection}, // ERROR_INTERNET_CONNECTION_ABORTED
    Meaning {"0x80072F8F", // ERROR_INTERNET_SECURE_FAILURE
        QT_TRANSLATE_NOOP("Message",
            "Error %1: the TLS connection to the update server failed; check the clock and the certificates.")},
    Meaning {"0x80240016", // WU_E_INSTALL_NOT_ALLOWED
        QT_TRANSLATE_NOOP(
            "Message", "Error %1: another installation was running, or Windows was waiting for a restart.")},
    Meaning {"0x8024001E", // WU_E_SERVICE_STOP
        QT_TRANSLATE_NOOP("Message", "Error %1: the Windows Update service or the node was being shut down.")},
    Meaning {"0x80240022", // WU_E_ALL_UPDATES_FAILED
        QT_TRANSLATE_NOOP("Message", "Error %1: none of the updates could be installed or downloaded.")},
    Meaning {"0x80240437", // WU_E_PT_SECURITY_VERIFICATION_FAILURE
        QT_TRANSLATE_NOOP("Message",
            "Error %1: the update service could not be authorized; there may be no route from the node to Windows "
            "Update or "
            "to the WSUS server.")},
    Meaning {"0x80240438", connection}, // WU_E_PT_ENDPOINT_UNREACHABLE
    Meaning {"0x80244010", // WU_E_PT_EXCEEDED_MAX_SERVER_TRIPS
        QT_TRANSLATE_NOOP("Message", "Error %1: the search needed too many round trips to the WSUS server.")},
    Meaning {"0x80244018", // WU_E_PT_HTTP_STATUS_FORBIDDEN
        QT_TRANSLATE_NOOP("Message", "Error %1: the update server or a proxy forbade the request.")},
    Meaning {"0x80244019", // WU_E_PT_HTTP_STATUS_NOT_FOUND
        QT_TRANSLATE_NOOP("Message", "Error %1: the update server does not have what was asked for.")},
    Meaning {"0x8024401B", // WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ
        QT_TRANSLATE_NOOP("Message", "Error %1: the proxy wants a user name and a password.")},
    Meaning {"0x8024401C", route}, // WU_E_PT_HTTP_STATUS_REQUEST_TIMEOUT
    Meaning {"0x80244021", unavailable}, // WU_E_PT_HTTP_STATUS_BAD_GATEWAY
    Meaning {"0x80244022", unavailable}, // WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL
    Meaning {"0x80244023", unavailable}, // WU_E_PT_HTTP_STATUS_GATEWAY_TIMEOUT
    Meaning {"0x8024402C", name}, // WU_E_PT_WINHTTP_NAME_NOT_RESOLVED
    Meaning {"0x80070005", // E_ACCESSDENIED
        QT_TRANSLATE_NOOP("Message", "Error %1: access was denied.")},
    Meaning {"0x80070070", // ERROR_DISK_FULL
        QT_TRANSLATE_NOOP("Message", "Error %1: the disk of the node is full.")},
    Meaning {"0x80070422", // ERROR_SERVICE_DISABLED
        QT_TRANSLATE_NOOP("Message", "Error %1: the Windows Update service is disabled.")},
    Meaning {"0x80070BC2", restart}, // ERROR_SUCCESS_REBOOT_REQUIRED
    Meaning {"0x80070BC9", restart}, // ERROR_FAIL_REBOOT_REQUIRED
    Meaning {"0x80073712", // ERROR_SXS_COMPONENT_STORE_CORRUPT
        QT_TRANSLATE_NOOP("Message",
            "Error %1: the component store of Windows is damaged; DISM /Online /Cleanup-Image /RestoreHealth repairs "
            "it.")},
};

constexpr std::size_t codeSize = 10; // 0x and eight digits

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}

std::string hresultIn(std::string_view line)
{
    for (auto at = line.find("0x8"); at != line.npos; at = line.find("0x8", at + 1)) {
        const auto code = line.substr(at, codeSize);
        const bool ends = at + codeSize >= line.size() || !isHexDigit(line[at + codeSize]);
        if (code.size() == codeSize && ends && std::all_of(code.begin() + 2, code.end(), isHexDigit)) {
            std::string found(code);
            std::transform(found.begin() + 2, found.end(), found.begin() + 2,
                [](char c) { return c >= 'a' && c <= 'f' ? char(c - 32) : c; });
            return found;
        }
    }
    return {};
}

Message hresultMeaning(std::string_view code)
{
    const auto normal = hresultIn(code);
    const auto* const found =
        std::find_if(meanings.begin(), meanings.end(), [&](const auto& meaning) { return normal == meaning.code; });
    return found == meanings.end() ? Message() : Message {.text = found->text, .arguments = {normal}};
}
