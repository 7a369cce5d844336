// The part of a COM object that is the same in every one: its references and its only interface.
#pragma once

#include <windows.h>

#include <oleauto.h>

#include <atomic>
#include <type_traits>
#include <utility>

namespace repair::wine {

template <class Interface>
class ComObject : public Interface {
public:
    ComObject() = default;
    ComObject(const ComObject&) = delete;
    ComObject& operator=(const ComObject&) = delete;
    virtual ~ComObject() = default;

    STDMETHOD_(ULONG, AddRef)() override { return ++m_references; }
    STDMETHOD_(ULONG, Release)() override
    {
        const ULONG left = --m_references;
        if (left == 0)
            delete this;
        return left;
    }
    STDMETHOD(QueryInterface)(REFIID wanted, void** object) override
    {
        const bool isOurs = IsEqualGUID(wanted, __uuidof(Interface)) || IsEqualGUID(wanted, IID_IUnknown)
            || (std::is_base_of_v<IDispatch, Interface> && IsEqualGUID(wanted, IID_IDispatch));
        *object = isOurs ? this : nullptr;
        if (isOurs)
            AddRef();
        return isOurs ? S_OK : E_NOINTERFACE;
    }

private:
    std::atomic<ULONG> m_references {1};
};

/// Interface derives from IDispatch, as those for scripts do; calls by name are not answered.
template <class Interface>
class ScriptObject : public ComObject<Interface> {
public:
    STDMETHOD(GetTypeInfoCount)(UINT* count) override { return *count = 0, S_OK; }
    STDMETHOD(GetTypeInfo)(UINT, LCID, ITypeInfo**) override { return E_NOTIMPL; }
    STDMETHOD(GetIDsOfNames)(REFIID, LPOLESTR*, UINT, LCID, DISPID*) override { return E_NOTIMPL; }
    STDMETHOD(Invoke)(DISPID, REFIID, LCID, WORD, DISPPARAMS*, VARIANT*, EXCEPINFO*, UINT*) override
    {
        return E_NOTIMPL;
    }
};

/// Hands a new object out, with the one reference that its caller owns.
template <class Object, class Interface, class... Arguments>
HRESULT handOut(Interface** out, Arguments&&... arguments)
{
    *out = new Object(std::forward<Arguments>(arguments)...);
    return S_OK;
}

} // namespace repair::wine
