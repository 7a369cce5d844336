// SHA-256 of the UTF-8 bytes, in hexadecimal digits.
#include "tests/wine/stand_in_rasapi32/told.h"

#include "core/base/digest.h"
#include "tests/wine/stand_in_firewall/store.h"

namespace repair::wine::told {

std::optional<DWORD> answerOf(const wchar_t* call)
{
    const auto told = store::text(answers, call);
    if (!told)
        return std::nullopt;
    return static_cast<DWORD>(std::stoul(*told));
}

std::wstring digestOf(const wchar_t* secret)
{
    const std::wstring text = secret;
    std::string bytes(text.size() * 4, '\0');
    const int size = WideCharToMultiByte(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), bytes.data(),
        static_cast<int>(bytes.size()), nullptr, nullptr);
    bytes.resize(static_cast<std::size_t>(size));
    const std::string digits = toHex(sha256(bytes));
    return {digits.begin(), digits.end()};
}

} // namespace repair::wine::told
