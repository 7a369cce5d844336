// The wizard: the only file of the window that names an adapter.
#include "app/gui/journey/journey.h"
#include "app/gui/look/focus_ring.h"
#include "app/gui/look/look.h"
#include "app/gui/widgets/announce.h"
#include "app/gui/words/language.h"
#include "app/helper/in_process_elevation.h"
#include "app/session/state_directory.h"
#include "app/text/error_text.h"
#include "core/posix/journal_directory.h"
#include "core/simulated/scenario.h"
#include "core/simulated/server_probing.h"
#include "core/simulated/simulated_pc.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QFileDialog>
#include <QIcon>
#include <QStandardPaths>
#include <QUrl>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <random>

namespace {

using namespace repair;

struct Options {
    QString file; ///< of a simulated PC
    QString state; ///< folder of journals and of the default simulated PC
    QString language; ///< empty: the system's
    QString entry;
    bool afterRestart = false;
    double textScale = 1;
};

Options readOptions(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Finds out why an L2TP/IPsec VPN does not connect, and repairs it."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("pc"), QStringLiteral("simulated:FILE names a simulated PC."),
                           QStringLiteral("PC")},
        {QStringLiteral("state"), QStringLiteral("Where journals are kept."), QStringLiteral("FOLDER")},
        {QStringLiteral("lang"), QStringLiteral("en, de, fr, es, zh_CN, ja or ar."),
            QStringLiteral("LANGUAGE")},
        {QStringLiteral("profile"), QStringLiteral("The connection to begin with."), QStringLiteral("NAME")},
        {QStringLiteral("after-restart"), QStringLiteral("Begin with \"Does it work now?\".")},
        {QStringLiteral("text-scale"), QStringLiteral("Size of text in percent."),
            QStringLiteral("PERCENT")}});
    parser.process(application);
    Options options;
    const QString prefix = QStringLiteral("simulated:");
    if (parser.value(QStringLiteral("pc")).startsWith(prefix))
        options.file = parser.value(QStringLiteral("pc")).mid(prefix.size());
    options.state = parser.value(QStringLiteral("state"));
    options.language = parser.value(QStringLiteral("lang"));
    options.entry = parser.value(QStringLiteral("profile"));
    options.afterRestart = parser.isSet(QStringLiteral("after-restart"));
    if (parser.isSet(QStringLiteral("text-scale")))
        options.textScale = qBound(1.0, parser.value(QStringLiteral("text-scale")).toDouble() / 100, 3.0);
    return options;
}

/// So that the journals of one simulated PC are refused on another, though both come from one scenario.
std::string newIdentity()
{
    std::random_device random;
    return QStringLiteral("simulated-%1%2")
        .arg(random(), 8, 16, QLatin1Char('0'))
        .arg(random(), 8, 16, QLatin1Char('0'))
        .toStdString();
}

Result<std::unique_ptr<SimulatedPc>> openPc(const std::string& file)
{
    auto opened = SimulatedPc::open(file);
    if (opened || opened.error().kind != ErrorKind::notFound)
        return opened;
    std::error_code unmade; // creating the file tells it
    std::filesystem::create_directories(std::filesystem::path(file).parent_path(), unmade);
    auto scenario = loadScenario(firstScenario);
    if (!scenario)
        return fail(scenario.error());
    const auto now =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    return SimulatedPc::create(
        file, withIdentity(withRunningClock(std::move(scenario->machine), now.count()), newIdentity()));
}

Surroundings surroundingsFor(Session& session, SimulatedPc& pc, const Options& options)
{
    Surroundings surroundings {session, {}, {}, {}, {}, {}};
    surroundings.restart = [&pc] { return pc.reboot(); };
    surroundings.open = [](const QString& what) { return QDesktopServices::openUrl(QUrl(what)); };
    surroundings.askWhereToSave = [](const QString& name) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QFileDialog::getSaveFileName(QApplication::activeWindow(), {},
            folder + QLatin1Char('/') + name, QStringLiteral("HTML (*.html)"));
    };
    surroundings.copy = [](const QString& text) { QApplication::clipboard()->setText(text); };
    surroundings.needsConsent = !std::as_const(pc).system().isElevated();
    surroundings.entry = options.entry;
    surroundings.afterRestart = options.afterRestart;
    return surroundings;
}

} // namespace

int main(int count, char** words)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(count, words);
    QApplication::setApplicationName(QStringLiteral("L2TP Repair"));
    const Options options = readOptions(application);
    speak(application, options.language);
    prepareApplication(application, options.textScale);
    installAccessibleRoles();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/l2tp-repair.ico")));

    const std::string state = stateFolder(options.state.toStdString(),
        [](const char* name) { return qEnvironmentVariable(name).toStdString(); });
    auto pc = openPc(options.file.isEmpty() ? state + "/simulated.json" : options.file.toStdString());
    if (!pc) {
        std::fprintf(stderr, "%s\n", errorText(pc.error()).sentence.c_str());
        return 2;
    }
    const std::string identity = std::as_const(**pc).system().identity();
    JournalDirectory journals(journalFolder(state, identity));
    JournalDirectory machineJournals(journalFolder(state + "/machine", identity));
    spdlog::logger log("wizard", std::make_shared<spdlog::sinks::null_sink_mt>());
    const auto administrators = (*pc)->asAdministrator();
    // A simulated PC has no consent prompt: whoever presses the button with the shield has consented.
    InProcessElevation elevation(*administrators, machineJournals, log, [] { return true; });
    const bool hasRights = std::as_const(**pc).system().isElevated();
    Session session(
        **pc, journals, log, hasRights ? MachineWork {} : MachineWork {&machineJournals, &elevation});
    SimulatedProbing probing(**pc);
    session.askServersBy(&probing);

    WizardWindow window;
    Look look(window, Scheme::followSystem);
    FocusRing ring(window);
    Journey journey(window, surroundingsFor(session, **pc, options));
    journey.begin();
    window.show();
    return QApplication::exec();
}
