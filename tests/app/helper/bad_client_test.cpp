// What makes the helper hang up: a client is anybody who reached the pipe, and may go, stall or lie.
#include "tests/app/helper/served.h"

#include "core/engine/history.h"

#include <algorithm>
#include <functional>
#include <random>

namespace repair::helper_tests {
namespace {

using namespace std::chrono_literals;

constexpr ClientPatience hurried {200ms, 200ms, 200ms, 200ms};

TEST(BadClient, EndsWithItsClient)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.client.reset();

    EXPECT_EQ(served.end(), SessionEnd::clientGone);
}

/// Journals in memory, and something that happens at the nth write to them.
class MomentousStore final : public MemoryStore {
public:
    MomentousStore(int nth, std::function<void()> event) : m_left(nth), m_event(std::move(event)) { }

    [[nodiscard]] Result<std::unique_ptr<JournalFile>> create(const std::string& runId) override
    {
        return MemoryStore::create(runId).map([this](std::unique_ptr<JournalFile> file) {
            return std::unique_ptr<JournalFile>(std::make_unique<File>(std::move(file), *this));
        });
    }

private:
    class File final : public JournalFile {
    public:
        File(std::unique_ptr<JournalFile> file, MomentousStore& store)
            : m_file(std::move(file)), m_store(store)
        { }
        Status append(std::string_view bytes) override
        {
            m_store.count();
            return m_file->append(bytes);
        }
        Status flush() override
        {
            m_store.count();
            return m_file->flush();
        }

    private:
        std::unique_ptr<JournalFile> m_file;
        MomentousStore& m_store;
    };

    void count()
    {
        if (m_left-- == 0)
            m_event();
    }

    int m_left;
    std::function<void()> m_event;
};

/// Each of them wholly done, wholly taken back, or not begun.
void expectWholeSteps(const MemoryStore& journals, Workbench& bench)
{
    const auto history = readHistory(journals, bench.pc().machine().identity);
    ASSERT_TRUE(history && !history->runs.empty());
    for (const PastRun& run : history->runs)
        EXPECT_FALSE(run.interrupted) << "the journal has no end";
}

/// What a later helper is asked for by somebody who wants all of it back.
void undoWith(MemoryStore& journals, Workbench& bench)
{
    MachineSession later(bench.elevatedPc(), journals, silence());
    const auto left = later.recover();
    EXPECT_TRUE(left && !*left) << "something was left half done";
    const auto history = readHistory(journals, bench.pc().machine().identity);
    if (const PastRun* last = history->lastToUndo()) {
        EXPECT_TRUE(later.undo({last->run.begin.runId, {}, {}, 0}, {}).has_value());
    }
}

/// Whether the same are installed in the same way; which of them run is the SCM's business, too.
bool hasServicesOf(const Machine& machine, const Machine& other)
{
    return std::ranges::equal(machine.services, other.services, [](const auto& one, const auto& another) {
        return one.first == another.first && one.second.config == another.second.config;
    });
}

/// Whether the client got to the moment of its death.
bool diesAtWrite(int nth, std::string_view scenario)
{
    Workbench bench(scenario);
    const Machine before = bench.pc().machine();
    bool died = false;
    ByteChannel* client = nullptr;
    MomentousStore journals(nth, [&] {
        died = true;
        client->close();
    });
    Served served(bench, journals);
    client = served.client.get();
    served.greet();
    served.say(bench.requestFor(everything));
    (void)served.hearEnd();
    client->close();

    EXPECT_EQ(served.end(), SessionEnd::clientGone);
    expectWholeSteps(journals, bench);
    undoWith(journals, bench);
    EXPECT_TRUE(bench.pc().machine().registry == before.registry);
    EXPECT_TRUE(hasServicesOf(bench.pc().machine(), before));
    return died;
}

TEST(BadClient, MayDieAtAnyMomentOfAChange)
{
    // The first has two steps; the second a step of many changes: a service is installed.
    for (const char* scenario : {"two-things", "ikeext-deleted"}) {
        SCOPED_TRACE(scenario);
        int nth = 0;
        while (diesAtWrite(nth, scenario))
            ++nth;
        EXPECT_GT(nth, 5) << "the client never died in the middle";
    }
}

TEST(BadClient, GivesUpAClientThatDoesNotListen)
{
    Workbench bench("two-things");
    Served served(bench, {5000ms, 5000ms, 200ms, 200ms}, 64); // its welcome fits, its progress does not
    served.say(Hello {});
    ASSERT_TRUE(served.hear().has_value());

    served.say(bench.requestFor(everything));

    EXPECT_EQ(served.end(), SessionEnd::clientGone);
}

TEST(BadClient, GivesUpAClientThatNeverSpeaks)
{
    Workbench bench("two-things");
    Served served(bench, hurried);

    EXPECT_EQ(served.end(), SessionEnd::silence);
}

TEST(BadClient, GivesUpAClientThatHasNothingMoreToAsk)
{
    Workbench bench("two-things");
    Served served(bench, {5000ms, 100ms, 5000ms, 5000ms});
    served.greet();

    EXPECT_EQ(served.end(), SessionEnd::silence);
}

TEST(BadClient, HangsUpOnAFrameThatIsCutShort)
{
    Workbench bench("two-things");
    Served served(bench, hurried);

    served.sayBytes(std::string("\x20\0\0\0\0\0\0\0{\"kind\":", 16));

    EXPECT_EQ(served.end(), SessionEnd::brokenFrame);
}

TEST(BadClient, HangsUpOnAFrameThatIsTooLong)
{
    Workbench bench("two-things");
    Served served(bench);

    served.sayBytes(std::string("\xff\xff\xff\xff\0\0\0\0", 8));

    EXPECT_EQ(served.end(), SessionEnd::brokenFrame);
}

TEST(BadClient, HangsUpOnASecretThatIsTooLong)
{
    Workbench bench("two-things");
    Served served(bench);
    const Secret key {std::string(requestLimits.secret + 1, 'k')};

    served.say(Hello {}, &key);

    EXPECT_EQ(served.end(), SessionEnd::brokenFrame);
}

TEST(BadClient, HangsUpOnASecretWhereNoneBelongs)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();
    const Secret key {std::string("k")};

    served.say(AskStatus {}, &key);

    EXPECT_EQ(served.end(), SessionEnd::badRequest);
}

TEST(BadClient, HangsUpOnAVerbThatItDoesNotKnow)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.sayBytes(std::string("\x11\0\0\0\0\0\0\0", 8) + R"({"kind": "shell"})");

    EXPECT_EQ(served.end(), SessionEnd::badRequest);
}

TEST(BadClient, HangsUpOnAnotherProtocol)
{
    Workbench bench("two-things");
    Served served(bench);

    served.say(Hello {helperProtocol + 1});

    EXPECT_EQ(served.end(), SessionEnd::outOfTurn);
}

TEST(BadClient, HangsUpOnWorkBeforeTheGreeting)
{
    Workbench bench("two-things");
    Served served(bench);

    served.say(bench.requestFor(everything));

    EXPECT_EQ(served.end(), SessionEnd::outOfTurn);
    EXPECT_TRUE(bench.machine().runs()->empty());
}

TEST(BadClient, HangsUpOnARunThatNamesAPath)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.say(MachineUndo {R"(..\..\Users\alex\runs)", {}, {}, 0});

    EXPECT_EQ(served.end(), SessionEnd::badRequest);
}

TEST(BadClient, SurvivesWhateverIsSent)
{
    std::mt19937 random(789); // the same inputs in every run
    Workbench bench("two-things");
    const Machine before = bench.pc().machine();
    MachineApply asked = bench.requestFor(everything);
    asked.digest = std::string(64, '0'); // or a round that leaves the request as it was would be obeyed
    const std::string valid = encodeRequest(asked);
    for (int round = 0; round < 300; ++round) {
        Served served(bench, {50ms, 50ms, 50ms, 50ms});
        if (round % 2)
            served.greet();
        std::string text = valid;
        for (int edits = static_cast<int>(random() % 8); edits >= 0; --edits)
            text[random() % text.size()] = static_cast<char>(random());
        if (round % 3 == 0)
            text.resize(random() % text.size() + 1);
        std::string frame(8, '\0');
        for (std::size_t i = 0; i < 4; ++i)
            frame[i] = static_cast<char>((text.size() >> (8 * i)) & 0xff);
        if (round % 5 == 0)
            frame[random() % 8] = static_cast<char>(random());
        (void)served.client->send(frame + text, 1000ms);
        served.client.reset();
        (void)served.end();
    }

    EXPECT_EQ(bench.pc().machine().services, before.services);
    EXPECT_EQ(bench.pc().machine().registry, before.registry);
}

} // namespace
} // namespace repair::helper_tests
