// One owner for each kind of Win32 handle; what it takes to close it is part of its type.
#pragma once

#include <windows.h>
#include <winsvc.h>

#include <utility>

namespace repair {

/// Traits: using Handle; static Handle none() noexcept; static void close(Handle) noexcept. Not thread-safe.
template <class Traits>
class UniqueHandle {
public:
    using Handle = typename Traits::Handle;

    UniqueHandle() = default;
    explicit UniqueHandle(Handle handle) noexcept : m_handle(handle) { }
    UniqueHandle(UniqueHandle&& other) noexcept : m_handle(other.release()) { }
    UniqueHandle& operator=(UniqueHandle&& other) noexcept
    {
        if (this != &other)
            reset(other.release());
        return *this;
    }
    UniqueHandle(const UniqueHandle&) = delete;
    UniqueHandle& operator=(const UniqueHandle&) = delete;
    ~UniqueHandle() { reset(); }

    [[nodiscard]] Handle get() const noexcept { return m_handle; }
    explicit operator bool() const noexcept { return m_handle != Traits::none(); }

    [[nodiscard]] Handle release() noexcept { return std::exchange(m_handle, Traits::none()); }
    void reset(Handle handle = Traits::none()) noexcept
    {
        if (m_handle != Traits::none())
            Traits::close(m_handle);
        m_handle = handle;
    }
    /// For calls that hand a handle out; closes the one held so far.
    [[nodiscard]] Handle* out() noexcept
    {
        reset();
        return &m_handle;
    }

private:
    Handle m_handle = Traits::none();
};

/// Files and pipes: CreateFile says INVALID_HANDLE_VALUE where others say null.
struct FileHandleTraits {
    using Handle = HANDLE;
    static Handle none() noexcept { return INVALID_HANDLE_VALUE; }
    static void close(Handle handle) noexcept { CloseHandle(handle); }
};

/// Processes, threads, tokens, events, mutexes.
struct KernelHandleTraits {
    using Handle = HANDLE;
    static Handle none() noexcept { return nullptr; }
    static void close(Handle handle) noexcept { CloseHandle(handle); }
};

struct ServiceHandleTraits {
    using Handle = SC_HANDLE;
    static Handle none() noexcept { return nullptr; }
    static void close(Handle handle) noexcept { CloseServiceHandle(handle); }
};

struct RegistryKeyTraits {
    using Handle = HKEY;
    static Handle none() noexcept { return nullptr; }
    static void close(Handle handle) noexcept { RegCloseKey(handle); }
};

/// What LocalAlloc made: security descriptors from text, messages.
struct LocalMemoryTraits {
    using Handle = void*;
    static Handle none() noexcept { return nullptr; }
    static void close(Handle handle) noexcept { LocalFree(handle); }
};

using FileHandle = UniqueHandle<FileHandleTraits>;
using KernelHandle = UniqueHandle<KernelHandleTraits>;
using ServiceHandle = UniqueHandle<ServiceHandleTraits>;
using RegistryKeyHandle = UniqueHandle<RegistryKeyTraits>;
using LocalMemory = UniqueHandle<LocalMemoryTraits>;

} // namespace repair
