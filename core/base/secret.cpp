// Wiping that survives the optimiser, and moves that leave nothing behind.
#include "core/base/secret.h"

namespace repair {

void wipe(std::string& text)
{
    // Grow to the whole capacity first: a shorter string may have been longer before.
    text.resize(text.capacity());
    volatile char* bytes = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        bytes[i] = 0;
    text.clear();
}

Secret::Secret(std::string&& text) : m_text(text)
{
    wipe(text);
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret&& other) noexcept
{
    // Not a swap or a string move: short strings live inside the object and would stay in the other one.
    m_text = other.m_text;
    other.clear();
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_text = other.m_text;
        other.clear();
    }
    return *this;
}

Secret Secret::duplicate() const
{
    return Secret(std::string(m_text));
}

void Secret::clear()
{
    wipe(m_text);
}

} // namespace repair
