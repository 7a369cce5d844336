// Where the stand-ins keep what they are told: a registry key, so that other processes and tests see it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace repair::wine {

/// Values by name below one sub-key.
using Record = std::map<std::wstring, std::wstring>;

/// HKLM\SOFTWARE\L2TP Repair Stand-in. A path is relative to it: "Rules\0007".
namespace store {

[[nodiscard]] std::optional<std::wstring> text(const std::wstring& path, const std::wstring& name);
void setText(const std::wstring& path, const std::wstring& name, const std::wstring& text);
void eraseText(const std::wstring& path, const std::wstring& name);
[[nodiscard]] long number(const std::wstring& path, const std::wstring& name, long otherwise);
void setNumber(const std::wstring& path, const std::wstring& name, long number);
/// Names of the sub-keys, in order.
[[nodiscard]] std::vector<std::wstring> below(const std::wstring& path);
void erase(const std::wstring& path);
/// Everything, as on a PC that was just installed.
void clear();

} // namespace store
} // namespace repair::wine
