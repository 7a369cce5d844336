// RasGetEapUserIdentity of a rasapi32 that lacks it is not missed: then RasDial says what it needs (780).
#include "core/windows/eap_identity.h"

#include "core/windows/system_library.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <raserror.h>

namespace repair {
namespace {

using GetEapIdentity = DWORD WINAPI(LPCWSTR, LPCWSTR, DWORD, HWND, RasEapIdentity**);
using FreeIdentity = void WINAPI(RasEapIdentity*);

constexpr DWORD withoutWindow = 2; // RASEAPF_NonInteractive

} // namespace

void FreeEapIdentity::operator()(RasEapIdentity* identity) const noexcept
{
    SecureZeroMemory(identity->data, identity->size);
    SecureZeroMemory(identity->user, sizeof identity->user);
    if (const auto free = rasFunction<FreeIdentity>("RasFreeEapUserIdentityW"))
        (*free)(identity);
}

Result<EapIdentity> askForEapIdentity(const RasEntry& entry)
{
    const auto call = rasFunction<GetEapIdentity>("RasGetEapUserIdentityW");
    if (!call && call.error().kind == ErrorKind::unsupported)
        return EapIdentity();
    if (!call)
        return fail(call.error());
    const std::wstring name = toWide(entry.name);
    RasEapIdentity* identity = nullptr;
    const DWORD code = (*call)(entry.phonebook.c_str(), name.c_str(), withoutWindow, nullptr, &identity);
    if (code == ERROR_INVALID_FUNCTION_FOR_ENTRY)
        return EapIdentity();
    if (code != ERROR_SUCCESS)
        return winFail(code, "ask who signs in", entry.name);
    return EapIdentity(identity);
}

} // namespace repair
