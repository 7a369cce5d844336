// fwpuclnt.dll is loaded when it is needed: one part of Windows that is damaged must not keep the program
// from starting.
#include "core/windows/foreign_filters.h"

#include "core/windows/filter_arbitration.h"
#include "core/windows/filter_match.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <fwpmu.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace repair {
namespace {

constexpr const char* reading = "read network filters";

// fwpmu.h of the Windows SDK; MinGW leaves them out.
constexpr GUID connectV4 {0xc38d57d1, 0x05a7, 0x4c33, {0x90, 0x4f, 0x7f, 0xbc, 0xee, 0xe6, 0x0e, 0x82}};
constexpr GUID connectV6 {0x4a72393b, 0x319f, 0x44bc, {0x84, 0xc3, 0xba, 0x54, 0xdc, 0xb3, 0xb6, 0xb4}};

/// The calls of fwpuclnt.dll. Null where this Windows has none.
struct EngineCalls {
    decltype(&FwpmEngineOpen0) open = nullptr;
    decltype(&FwpmEngineClose0) close = nullptr;
    decltype(&FwpmFilterCreateEnumHandle0) begin = nullptr;
    decltype(&FwpmFilterEnum0) next = nullptr;
    decltype(&FwpmFilterDestroyEnumHandle0) end = nullptr;
    decltype(&FwpmProviderGetByKey0) provider = nullptr;
    decltype(&FwpmFreeMemory0) free = nullptr;
};

Result<EngineCalls> loadCalls()
{
    const HMODULE library = LoadLibraryExW(L"fwpuclnt.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const DWORD code = GetLastError();
    if (library == nullptr)
        return winFail(code, "load library", "fwpuclnt.dll");
    EngineCalls calls;
    bool all = true;
    const auto find = [&]<class Call>(Call& call, const char* name) {
        call = reinterpret_cast<Call>(reinterpret_cast<void*>(GetProcAddress(library, name)));
        all = all && call != nullptr;
    };
    find(calls.open, "FwpmEngineOpen0");
    find(calls.close, "FwpmEngineClose0");
    find(calls.begin, "FwpmFilterCreateEnumHandle0");
    find(calls.next, "FwpmFilterEnum0");
    find(calls.end, "FwpmFilterDestroyEnumHandle0");
    find(calls.provider, "FwpmProviderGetByKey0");
    find(calls.free, "FwpmFreeMemory0");
    if (!all)
        return winFail(ERROR_PROC_NOT_FOUND, "load library", "fwpuclnt.dll");
    return calls; // the library stays loaded
}

std::string text(const wchar_t* wide)
{
    return wide == nullptr ? std::string() : toUtf8(wide);
}

std::string bytesOf(const GUID& guid)
{
    return {reinterpret_cast<const char*>(&guid), sizeof guid};
}

/// One session with the filter engine.
class Engine {
public:
    explicit Engine(const EngineCalls& calls) : m_calls(calls)
    {
        m_code = m_calls.open(nullptr, RPC_C_AUTHN_WINNT, nullptr, nullptr, &m_handle);
    }
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    ~Engine()
    {
        if (m_code == ERROR_SUCCESS)
            m_calls.close(m_handle);
    }
    [[nodiscard]] DWORD code() const { return m_code; }

    [[nodiscard]] DWORD addFilters(const GUID& layer, std::vector<EngineFilter>& found);

private:
    [[nodiscard]] EngineFilter read(const FWPM_FILTER0& filter);
    [[nodiscard]] std::string productOf(const GUID* provider);

    const EngineCalls& m_calls;
    HANDLE m_handle = nullptr;
    DWORD m_code = ERROR_SUCCESS;
    std::map<std::string, std::string> m_products; ///< by the provider's key
};

/// Windows' own providers name their service or Microsoft; a filter without a provider accuses nobody.
std::string Engine::productOf(const GUID* provider)
{
    if (provider == nullptr)
        return {};
    const auto known = m_products.find(bytesOf(*provider));
    if (known != m_products.end())
        return known->second;
    FWPM_PROVIDER0* details = nullptr;
    std::string product;
    if (m_calls.provider(m_handle, provider, &details) == ERROR_SUCCESS) {
        const std::string service = text(details->serviceName);
        product = text(details->displayData.name);
        if (product.starts_with("Microsoft") || product.starts_with("Windows") || product.starts_with('@')
            || _stricmp(service.c_str(), "mpssvc") == 0 || _stricmp(service.c_str(), "bfe") == 0)
            product.clear();
        m_calls.free(reinterpret_cast<void**>(&details));
    }
    m_products[bytesOf(*provider)] = product;
    return product;
}

EngineFilter Engine::read(const FWPM_FILTER0& filter)
{
    EngineFilter read;
    read.layer = bytesOf(filter.layerKey);
    read.sublayer = bytesOf(filter.subLayerKey);
    constexpr UINT32 clearActionRight = 8; // FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT of fwpmtypes.h
    read.isHard = (filter.flags & clearActionRight) != 0;
    if (filter.effectiveWeight.type == FWP_UINT64 && filter.effectiveWeight.uint64 != nullptr)
        read.weight = *filter.effectiveWeight.uint64;
    if (filter.action.type == FWP_ACTION_BLOCK)
        read.decision = EngineFilter::Decision::block;
    else if (filter.action.type == FWP_ACTION_PERMIT)
        read.decision = EngineFilter::Decision::permit;
    for (std::size_t i = 0; i < vpnPorts.size(); ++i)
        read.matches[i] = matchOf(filter, static_cast<std::uint16_t>(vpnPorts[i]));
    read.name = text(filter.displayData.name);
    read.product = productOf(filter.providerKey);
    return read;
}

DWORD Engine::addFilters(const GUID& layer, std::vector<EngineFilter>& found)
{
    FWPM_FILTER_ENUM_TEMPLATE0 wanted {};
    wanted.layerKey = layer;
    wanted.enumType = FWP_FILTER_ENUM_OVERLAPPING;
    wanted.actionMask = 0xffffffff;
    HANDLE list = nullptr;
    DWORD code = m_calls.begin(m_handle, &wanted, &list);
    if (code != ERROR_SUCCESS)
        return code;
    constexpr UINT32 atOnce = 200;
    UINT32 count = atOnce;
    while (code == ERROR_SUCCESS && count == atOnce) {
        FWPM_FILTER0** filters = nullptr;
        code = m_calls.next(m_handle, list, atOnce, &filters, &count);
        if (code != ERROR_SUCCESS)
            break;
        for (UINT32 i = 0; i < count; ++i)
            found.push_back(read(*filters[i]));
        m_calls.free(reinterpret_cast<void**>(&filters));
    }
    m_calls.end(m_handle, list);
    return code;
}

} // namespace

Result<std::vector<FirewallBlock>> foreignBlocks()
{
    const auto calls = loadCalls();
    if (!calls)
        return fail(calls.error());
    Engine engine(*calls);
    DWORD code = engine.code();
    const ErrorKind kind = kindOfWinError(code);
    if (kind == ErrorKind::unavailable || kind == ErrorKind::unsupported)
        return std::vector<FirewallBlock> {};
    std::vector<EngineFilter> filters;
    for (const GUID* layer : {&connectV4, &connectV6})
        if (code == ERROR_SUCCESS)
            code = engine.addFilters(*layer, filters);
    if (code != ERROR_SUCCESS)
        return winFail(code, reading);
    return productBlocks(std::move(filters));
}

} // namespace repair
