// A firewall without a filter: it keeps what it is told and blocks nothing.
#include "tests/wine/stand_in_firewall/stand_in_policy.h"

#include <wrl/client.h>

namespace repair::wine {
namespace {

constexpr const wchar_t* rulesPath = L"Rules";
constexpr const wchar_t* productsPath = L"Products";

std::vector<std::wstring> rulePaths()
{
    std::vector<std::wstring> paths;
    for (const std::wstring& key : store::below(rulesPath))
        paths.push_back(std::wstring(rulesPath) + L"\\" + key);
    return paths;
}

std::optional<std::wstring> pathOf(const wchar_t* name)
{
    for (const std::wstring& path : rulePaths())
        if (store::text(path, L"Name") == name)
            return path;
    return std::nullopt;
}

class RuleEnumerator final : public ComObject<IEnumVARIANT> {
public:
    STDMETHOD(Next)(ULONG wanted, VARIANT* out, ULONG* count) override
    {
        ULONG done = 0;
        for (; done < wanted && m_at < m_paths.size(); ++done) {
            out[done].vt = VT_DISPATCH;
            out[done].pdispVal = new StandInRule(m_paths[m_at++]);
        }
        if (count != nullptr)
            *count = done;
        return done == wanted ? S_OK : S_FALSE;
    }
    STDMETHOD(Skip)(ULONG count) override { return m_at += count, S_OK; }
    STDMETHOD(Reset)() override { return m_at = 0, S_OK; }
    STDMETHOD(Clone)(IEnumVARIANT**) override { return E_NOTIMPL; }

private:
    std::vector<std::wstring> m_paths = rulePaths();
    std::size_t m_at = 0;
};

class StandInProduct final : public ScriptObject<INetFwProduct> {
public:
    explicit StandInProduct(std::wstring name) : m_name(std::move(name)) { }
    STDMETHOD(get_DisplayName)(BSTR* out) override { return *out = SysAllocString(m_name.c_str()), S_OK; }
    STDMETHOD(put_DisplayName)(BSTR) override { return E_NOTIMPL; }
    STDMETHOD(get_RuleCategories)(VARIANT*) override { return E_NOTIMPL; }
    STDMETHOD(put_RuleCategories)(VARIANT) override { return E_NOTIMPL; }
    STDMETHOD(get_PathToSignedProductExe)(BSTR*) override { return E_NOTIMPL; }

private:
    std::wstring m_name;
};

std::wstring nameOf(NET_FW_PROFILE_TYPE2 profile)
{
    return L"Profile" + std::to_wstring(profile);
}

} // namespace

HRESULT StandInRules::get_Count(LONG* out)
{
    *out = static_cast<LONG>(rulePaths().size());
    return S_OK;
}

HRESULT StandInRules::Add(INetFwRule* rule)
{
    if (FAILED(mayWrite()))
        return E_ACCESSDENIED;
    const long next = store::number({}, L"NextRule", 1000); // four digits, so that names sort
    store::setNumber({}, L"NextRule", next + 1);
    static_cast<StandInRule*>(rule)->keepAt(std::wstring(rulesPath) + L"\\" + std::to_wstring(next));
    return S_OK;
}

HRESULT StandInRules::Remove(BSTR name)
{
    if (FAILED(mayWrite()))
        return E_ACCESSDENIED;
    if (const auto path = pathOf(name))
        store::erase(*path);
    return S_OK; // as documented: no rule of that name is no failure
}

HRESULT StandInRules::Item(BSTR name, INetFwRule** out)
{
    const auto path = pathOf(name);
    if (!path)
        return HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND);
    return handOut<StandInRule>(out, *path);
}

HRESULT StandInRules::get__NewEnum(IUnknown** out)
{
    return handOut<RuleEnumerator>(out);
}

HRESULT StandInPolicy::get_CurrentProfileTypes(LONG* out)
{
    *out = store::number({}, L"Active", NET_FW_PROFILE2_PUBLIC);
    return S_OK;
}

HRESULT StandInPolicy::get_FirewallEnabled(NET_FW_PROFILE_TYPE2 profile, VARIANT_BOOL* out)
{
    *out = static_cast<VARIANT_BOOL>(store::number({}, nameOf(profile), VARIANT_TRUE));
    return S_OK;
}

HRESULT StandInPolicy::put_FirewallEnabled(NET_FW_PROFILE_TYPE2 profile, VARIANT_BOOL in)
{
    if (FAILED(mayWrite()))
        return E_ACCESSDENIED;
    store::setNumber({}, nameOf(profile), in);
    return S_OK;
}

HRESULT StandInPolicy::get_Rules(INetFwRules** out)
{
    return handOut<StandInRules>(out);
}

HRESULT StandInPolicy::get_LocalPolicyModifyState(NET_FW_MODIFY_STATE* out)
{
    *out = static_cast<NET_FW_MODIFY_STATE>(store::number({}, L"ModifyState", NET_FW_MODIFY_STATE_OK));
    return S_OK;
}

HRESULT StandInProducts::get_Count(LONG* out)
{
    *out = static_cast<LONG>(store::below(productsPath).size());
    return S_OK;
}

HRESULT StandInProducts::Item(LONG index, INetFwProduct** out)
{
    const auto names = store::below(productsPath);
    if (index < 0 || static_cast<std::size_t>(index) >= names.size())
        return HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND);
    return handOut<StandInProduct>(out, names[static_cast<std::size_t>(index)]);
}

} // namespace repair::wine
