// COM as the adapters need it: one apartment a thread, owners for texts and variants, HRESULTs as errors.
#pragma once

#include "core/base/result.h"

#include <windows.h>

#include <oleauto.h>
#include <wrl/client.h>

#include <string>
#include <string_view>

namespace repair {

using Microsoft::WRL::ComPtr;

/// Joins this thread to the multithreaded apartment while it lives. A thread that is in another apartment
/// already, as the wizard's first one is, stays there: the objects used here work in both.
class ComApartment {
public:
    ComApartment() noexcept : m_result(CoInitializeEx(nullptr, COINIT_MULTITHREADED)) { }
    ComApartment(const ComApartment&) = delete;
    ComApartment& operator=(const ComApartment&) = delete;
    ~ComApartment()
    {
        if (SUCCEEDED(m_result))
            CoUninitialize();
    }

private:
    HRESULT m_result;
};

/// A BSTR and its owner.
class ComText {
public:
    ComText() = default;
    explicit ComText(std::string_view utf8);
    ComText(const ComText&) = delete;
    ComText& operator=(const ComText&) = delete;
    ~ComText() { SysFreeString(m_text); }

    [[nodiscard]] BSTR get() const noexcept { return m_text; }
    /// For calls that hand a text out; frees the one held so far.
    [[nodiscard]] BSTR* out() noexcept;
    [[nodiscard]] std::string utf8() const;

private:
    BSTR m_text = nullptr;
};

/// A VARIANT and its owner; empty until a call fills it.
class ComVariant {
public:
    ComVariant() noexcept { VariantInit(&m_value); }
    ComVariant(const ComVariant&) = delete;
    ComVariant& operator=(const ComVariant&) = delete;
    ~ComVariant() { VariantClear(&m_value); }

    [[nodiscard]] const VARIANT& get() const noexcept { return m_value; }
    /// For calls that hand a value out; clears the one held so far.
    [[nodiscard]] VARIANT* out() noexcept;

private:
    VARIANT m_value;
};

/// A Win32 code inside an HRESULT is told as that code, anything else as the HRESULT itself.
[[nodiscard]] tl::unexpected<Error> comFail(HRESULT result, std::string operation, std::string subject = {});

/// An object inside this process or, for services, behind its proxy. Needs a ComApartment that outlives it.
template <class Interface>
[[nodiscard]] Result<ComPtr<Interface>> createComObject(const CLSID& kind, const char* operation)
{
    ComPtr<Interface> object;
    const HRESULT made = CoCreateInstance(kind, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&object));
    if (FAILED(made))
        return comFail(made, operation);
    return object;
}

} // namespace repair
