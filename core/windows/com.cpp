// HRESULTs of FACILITY_WIN32 wrap a Win32 code; the others that matter here are few.
#include "core/windows/com.h"

#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <utility>

namespace repair {

ComText::ComText(std::string_view utf8)
{
    const std::wstring wide = toWide(utf8);
    m_text = SysAllocStringLen(wide.data(), static_cast<UINT>(wide.size()));
}

BSTR* ComText::out() noexcept
{
    SysFreeString(m_text);
    m_text = nullptr;
    return &m_text;
}

std::string ComText::utf8() const
{
    return m_text == nullptr ? std::string() : toUtf8({m_text, SysStringLen(m_text)});
}

VARIANT* ComVariant::out() noexcept
{
    VariantClear(&m_value);
    return &m_value;
}

tl::unexpected<Error> comFail(HRESULT result, std::string operation, std::string subject)
{
    const auto code = HRESULT_FACILITY(result) == FACILITY_WIN32
        ? static_cast<std::uint32_t>(HRESULT_CODE(result))
        : static_cast<std::uint32_t>(result);
    return winFail(code, std::move(operation), std::move(subject));
}

} // namespace repair
