// A Windows without this class has nothing that a product could register with.
#include "core/windows/firewall_products.h"

#include "core/windows/com.h"

#include <netfw.h>

namespace repair {
namespace {

constexpr const char* reading = "read registered firewalls";

} // namespace

Result<std::vector<std::string>> registeredFirewalls()
{
    const ComApartment apartment;
    ComPtr<INetFwProducts> products;
    HRESULT result =
        CoCreateInstance(__uuidof(NetFwProducts), nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&products));
    if (result == REGDB_E_CLASSNOTREG || result == CLASS_E_CLASSNOTAVAILABLE)
        return std::vector<std::string> {};
    LONG count = 0;
    if (SUCCEEDED(result))
        result = products->get_Count(&count);
    std::vector<std::string> names;
    for (LONG i = 0; SUCCEEDED(result) && i < count; ++i) {
        ComPtr<INetFwProduct> product;
        ComText name;
        result = products->Item(i, &product);
        if (SUCCEEDED(result))
            result = product->get_DisplayName(name.out());
        if (SUCCEEDED(result))
            names.push_back(name.utf8());
    }
    if (FAILED(result))
        return comFail(result, reading);
    return names;
}

} // namespace repair
