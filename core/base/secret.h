// A pre-shared key or a password: cannot be printed, compared by accident or serialised, and is wiped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace repair {

/// Owns secret bytes (UTF-8 as typed) and overwrites them when destroyed, moved from or cleared.
/// Deliberately without stream operator, comparison or copy. Not thread-safe.
class Secret {
public:
    Secret() = default;
    /// Takes the text and wipes the caller's string.
    explicit Secret(std::string&& text);
    ~Secret();

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// The bytes, for the one call that needs them; the view dies with this object.
    [[nodiscard]] std::string_view reveal() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    /// A second copy, asked for by name so that no copy is made unnoticed.
    [[nodiscard]] Secret duplicate() const;
    void clear();

private:
    std::string m_text;
};

/// Overwrites the bytes so that the compiler cannot leave it out, then empties the string.
void wipe(std::string& text);

} // namespace repair
