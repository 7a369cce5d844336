// The wizard: the only file of the window that names an adapter.
#include "app/gui/journey/journey.h"
#include "app/gui/look/focus_ring.h"
#include "app/gui/look/look.h"
#include "app/gui/widgets/announce.h"
#include "app/gui/wizard_options.h"
#include "app/gui/words/engine_words.h"
#include "app/gui/words/language.h"
#include "app/helper/in_process_elevation.h"
#include "app/session/lazy_log.h"
#include "app/session/network_probing.h"
#include "app/session/pc_choice.h"
#include "app/session/state_directory.h"
#include "app/text/error_text.h"
#include "core/base/path.h"
#include "core/probe/probe_memory_file.h"
#include "core/simulated/new_pc.h"
#include "core/simulated/scenario.h"
#include "core/simulated/server_probing.h"
#ifdef _WIN32
#include "core/windows/host.h"
#else
#include "core/posix/host.h"
#endif

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QIcon>
#include <QMessageBox>
#include <QStandardPaths>
#include <QUrl>

#include <cstdio>
#include <spdlog/logger.h>

namespace {

using namespace repair;

/// Everything that a session is made of; what comes later refers to what comes before.
struct Workbench {
    std::unique_ptr<Pc> pc;
    std::unique_ptr<Pc> asAdministrator; ///< a simulated PC as its helper has it
    std::unique_ptr<JournalStore> journals;
    MachineAccess machine;
    std::unique_ptr<ServerProbing> probing;
    std::function<Status()> restart;
    bool isThisPc = false;
};

std::unique_ptr<JournalStore> openJournals(const std::string& state, const Pc& pc)
{
    return std::make_unique<JournalDirectory>(journalFolder(state, pc.system().identity()));
}

/// window: the one that the consent prompt belongs to.
Result<Workbench> openThisPc(const std::string& state, void* window)
{
    auto pc = openHostPc();
    if (!pc)
        return fail(pc.error());
    const Pc& looking = **pc;
    auto machine = openHostMachine(looking, window);
    if (!machine)
        return fail(machine.error());
    Workbench bench;
    bench.journals = openJournals(state, looking);
    bench.machine = std::move(*machine);
    bench.probing = std::make_unique<NetworkProbing>([] { return std::make_unique<HostTransport>(); },
        std::make_unique<ProbeMemoryFile>(pathFromUtf8(state) / "probes", looking.clock()),
        AnswerFile(answerFileIn(state), looking.clock()));
    bench.restart = restartThisPc;
    bench.isThisPc = true;
    bench.pc = std::move(*pc);
    return bench;
}

Result<std::unique_ptr<SimulatedPc>> openOrCreate(const std::filesystem::path& file)
{
    auto opened = SimulatedPc::open(file);
    if (opened || opened.error().kind != ErrorKind::notFound)
        return opened;
    std::error_code unmade; // creating the file tells it
    std::filesystem::create_directories(file.parent_path(), unmade);
    return createFromScenario(file, firstScenario);
}

Result<Workbench> openSimulated(const std::string& file, const std::string& state, spdlog::logger& log)
{
    auto pc = openOrCreate(pathFromUtf8(file.empty() ? pathBelow(state, "simulated.json") : file));
    if (!pc)
        return fail(pc.error());
    SimulatedPc& simulated = **pc;
    Workbench bench;
    bench.journals = openJournals(state, simulated);
    if (!std::as_const(simulated).system().isElevated()) {
        bench.asAdministrator = simulated.asAdministrator();
        bench.machine.journals = openJournals(pathBelow(state, "machine"), simulated);
        // A simulated PC has no consent prompt: whoever presses the button with the shield has consented.
        bench.machine.elevation = std::make_unique<InProcessElevation>(
            *bench.asAdministrator, *bench.machine.journals, log, [] { return true; });
    }
    bench.probing = std::make_unique<SimulatedProbing>(simulated);
    bench.restart = [&simulated] { return simulated.reboot(); };
    bench.pc = std::move(*pc);
    return bench;
}

Result<Workbench> openChosen(
    const WizardOptions& options, const std::string& state, QWidget& window, spdlog::logger& log)
{
    const auto choice = readPcChoice(
        options.pc.isEmpty() ? std::vector<std::string> {} : std::vector {options.pc.toStdString()});
    if (!choice)
        return fail(choice.error());
    switch (choice->kind) {
    case PcChoice::Kind::thisPc:
        return openThisPc(state, reinterpret_cast<void*>(window.winId()));
    case PcChoice::Kind::simulated:
        return openSimulated(choice->file, state, log);
    case PcChoice::Kind::files:
        break;
    }
    return fail({ErrorKind::unsupported, 0, "open files", options.pc.toStdString()});
}

/// With the entry if that fits into what Windows runs; else the one that failed last is chosen.
Status comeBack(const WizardOptions& options, const QString& entry)
{
    const auto ready = comeBackAfterSignIn(wordsAfterRestart(options, entry));
    const bool tooLong = !ready && ready.error().kind == ErrorKind::tooLarge;
    return tooLong ? comeBackAfterSignIn(wordsAfterRestart(options, {})) : ready;
}

bool openForPerson(const QString& what)
{
    const QUrl url(what);
    return url.isLocalFile() ? QDesktopServices::openUrl(url) : openPlace(what.toStdString());
}

Surroundings surroundingsFor(Session& session, const Workbench& bench, const WizardOptions& options)
{
    Surroundings surroundings {session, {}, {}, {}, {}, {}};
    surroundings.restart = bench.restart;
    surroundings.restartEndsProgram = bench.isThisPc;
    if (bench.isThisPc)
        surroundings.comeBack = [options](const QString& entry) { return comeBack(options, entry); };
    surroundings.open = openForPerson;
    surroundings.canOpenWindowsPlaces = bench.isThisPc;
    surroundings.askWhereToSave = [](const QString& name) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QFileDialog::getSaveFileName(QApplication::activeWindow(), {},
            folder + QLatin1Char('/') + name, QStringLiteral("HTML (*.html)"));
    };
    surroundings.copy = [](const QString& text) { QApplication::clipboard()->setText(text); };
    surroundings.needsConsent = !session.pc().system().isElevated();
    surroundings.entry = options.entry;
    surroundings.afterRestart = options.afterRestart;
    surroundings.beginsWithUndo = options.undo;
    return surroundings;
}

/// A window, because a program that was double-clicked has nowhere else to say it.
int tellAndEnd(const Error& error)
{
    std::fprintf(stderr, "%s\n", errorText(error).sentence.c_str());
    QMessageBox::critical(nullptr, QApplication::applicationName(), sentenceOf(error));
    return 2;
}

int runWizard(const WizardOptions& options)
{
    const std::string state = stateFolder(options.state.toStdString(), hostVariable);
    if (state.empty())
        return tellAndEnd({ErrorKind::unavailable, 0, "find state folder", "HOME"});
    const auto log = openLog(logFileIn(state, "wizard-log.txt"));
    WizardWindow window;
    auto bench = openChosen(options, state, window, *log);
    if (!bench) {
        log->error("{} {}, code {}", bench.error().operation, bench.error().subject, bench.error().osCode);
        return tellAndEnd(bench.error());
    }
    Session session(
        *bench->pc, *bench->journals, *log, {bench->machine.journals.get(), bench->machine.elevation.get()});
    session.askServersBy(bench->probing.get());
    Look look(window, Scheme::followSystem, hostContrast);
    FocusRing ring(window);
    Journey journey(window, surroundingsFor(session, *bench, options));
    journey.begin();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int count, char** words)
{
    hardenProcess();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(count, words);
    QApplication::setApplicationName(QStringLiteral("L2TP Repair"));
    QApplication::setApplicationVersion(QStringLiteral(REPAIR_VERSION));
    const WizardOptions options = readWizardOptions(application);
    speak(application, options.language);
    prepareApplication(application, options.textScale);
    installAccessibleRoles();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/l2tp-repair.ico")));
    return runWizard(options);
}
