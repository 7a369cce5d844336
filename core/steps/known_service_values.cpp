// By the same exports as the services themselves. ServiceMain names the library's entry point where it is not
// called ServiceMain: ikeext.dll exports no other, so without the value svchost cannot start it.
#include "core/steps/known_service_values.h"

#include <array>
#include <string>

namespace repair {
namespace {

struct Row {
    std::string_view service;
    std::string_view library;
    std::string_view entryPoint;
};

constexpr std::array rows{
    Row{"BFE", R"(%SystemRoot%\System32\bfe.dll)", "BfeServiceMain"},
    Row{"SstpSvc", R"(%SystemRoot%\system32\sstpsvc.dll)", {}},
    Row{"RasMan", R"(%SystemRoot%\System32\rasmans.dll)", {}},
    Row{"IKEEXT", R"(%SystemRoot%\System32\ikeext.dll)", "IkeServiceMain"},
    Row{"PolicyAgent", R"(%SystemRoot%\System32\ipsecsvc.dll)", "SpdServiceMain"},
};

/// Without its media RasMan finds no device, without its control protocols it speaks no PPP.
void addThoseOfRasMan(std::vector<ServiceValue>& values, const std::string& key)
{
    const std::string protocols = key + R"(\PPP\ControlProtocols\)";
    values.push_back({RegistryValue{key + R"(\Parameters)", "Medias"}, regMultiSz({"rastapi"})});
    values.push_back({RegistryValue{protocols + "BuiltIn", "Path"},
        regExpandSz(R"(%SystemRoot%\System32\rasppp.dll)")});
    values.push_back(
        {RegistryValue{protocols + "Chap", "Path"}, regExpandSz(R"(%SystemRoot%\System32\raschap.dll)")});
}

} // namespace

std::vector<ServiceValue> valuesOf(std::string_view service)
{
    std::vector<ServiceValue> values;
    const std::string key = R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + std::string(service);
    for (const Row& row : rows) {
        if (row.service != service)
            continue;
        values.push_back({RegistryValue{key + R"(\Parameters)", "ServiceDll"}, regExpandSz(row.library)});
        if (!row.entryPoint.empty())
            values.push_back({RegistryValue{key + R"(\Parameters)", "ServiceMain"}, regSz(row.entryPoint)});
        values.push_back({RegistryValue{key + R"(\Parameters)", "ServiceDllUnloadOnStop"}, dword(1)});
    }
    if (service == "RasMan")
        addThoseOfRasMan(values, key);
    return values;
}

} // namespace repair
