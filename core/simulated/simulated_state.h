// What the ports of one simulated PC share: the machine, its parsed phonebooks, who may do what, and its
// file.
#pragma once

#include "core/base/result.h"
#include "core/phonebook/pbk_file.h"
#include "core/simulated/machine.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace repair {

/// A phonebook parsed once, with the fields of each entry laid out for looking up. Neither copied nor moved,
/// because the fields are views into the file.
class ParsedBook {
public:
    explicit ParsedBook(PbkFile parsed);
    ParsedBook(const ParsedBook&) = delete;
    ParsedBook& operator=(const ParsedBook&) = delete;

    [[nodiscard]] const PbkFile& file() const { return m_file; }
    /// The first value of the key.
    [[nodiscard]] std::optional<std::string_view> tryField(std::size_t entry, PbkKey key) const;
    /// Absent if there is no such key; conflict if it stands more than once, for then nobody can say which
    /// one counts.
    [[nodiscard]] Result<std::optional<std::string_view>> onlyField(std::size_t entry, PbkKey key) const;

private:
    PbkFile m_file;
    std::vector<std::vector<PbkField>> m_fields;
};

class SimulatedState {
public:
    explicit SimulatedState(Machine machine);

    /// The same machine, as somebody with an administrator's rights has it. Not to be used beside this one,
    /// but in turns.
    [[nodiscard]] SimulatedState asAdministrator() const;
    [[nodiscard]] bool isElevated() const { return m_isAdministrator || machine().elevated; }

    [[nodiscard]] const Machine& machine() const { return m_core->machine; }
    [[nodiscard]] std::int64_t now() const;

    /// Null: there is no file. Error: no such phonebook, access denied, or a file that cannot be parsed.
    [[nodiscard]] Result<const ParsedBook*> book(const std::string& id) const;
    /// Replaces the phonebook; one without entries is deleted with its file, as Windows does.
    void setBook(const std::string& id, PbkFile book);

    [[nodiscard]] Status mayRead(Denial::Area area, std::string_view name) const;
    /// What belongs to the PC needs an administrator; the signed-in user's own phonebooks do not.
    [[nodiscard]] Status mayWrite(Denial::Area area, std::string_view name) const;

    /// Runs `change` on the machine, then saves it. If saving fails, nothing has changed. Effects that came
    /// before an Error of `change` stay, as on a real PC (a dependency that was started).
    template <class Change>
    auto write(Change change) -> decltype(change(std::declval<Machine&>()))
    {
        Machine& machine = m_core->machine;
        settle(machine, now());
        if (!m_core->path)
            return change(machine);
        const Machine before = machine;
        auto done = change(machine);
        if (auto saved = save(); !saved) {
            machine = before;
            parseBooks();
            return fail(saved.error());
        }
        return done;
    }

    /// After a change that went past setBook().
    void parseBooks();

    void keepIn(std::filesystem::path path) { m_core->path = std::move(path); }
    /// Replaces the file in one step, so that a process killed at any moment leaves the old or the new one.
    [[nodiscard]] Status save() const;

    /// What has come to pass by itself by then: a firewall restore that is due.
    static void settle(Machine& machine, std::int64_t now);

private:
    struct Book {
        std::optional<ParsedBook> parsed;
        std::optional<Error> damage;
    };

    [[nodiscard]] bool isDenied(Denial::Area area, std::string_view name, bool Denial::*access) const;

    struct Core {
        Machine machine;
        std::map<std::string, Book, NameLess> books;
        std::optional<std::filesystem::path> path;
    };

    std::shared_ptr<Core> m_core;
    bool m_isAdministrator = false;
};

} // namespace repair
