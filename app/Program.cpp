// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Program.h"

#include "app/CommandLine.h"
#include "app/SettingsFile.h"
#include "app/window/Desktop.h"
#include "app/window/FirstPaint.h"
#include "app/window/OpenTarget.h"
#include "platform/CoreDumps.h"
#include "platform/CrashReport.h"
#include "platform/FileSystem.h"
#include "platform/PolicySource.h"
#include "platform/Program.h"
#include "platform/SingleInstance.h"
#include "store/TemporaryFolder.h"
#include "sync/transport/QtKeychainStore.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace satchel;

namespace {

int runCommand(const QStringList &words)
{
    const platform::ByteStreams streams;
    QFile in;
    QFile out;
    QFile err;
    // By descriptor: behind a FILE there is the C library's buffer, and an acknowledged line would wait in it.
    const bool isOpen = in.open(fileno(stdin), QIODevice::ReadOnly)
        && out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered)
        && err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return 1;
    app::Terminal terminal(in, out, err, platform::isAtTerminal(), platform::isOutputTerminal());
    sync::QtKeychainStore keychain(app::keychainService());
    app::StoreKeys keys(keychain);
    return app::runCommandLine(words, terminal, SystemClock(), keys, platform::readPolicies());
}

/// The arguments as a search text, if they are no command.
std::optional<app::OpenTarget> targetOf(const app::Invocation &invocation)
{
    if (invocation.command.isEmpty())
        return app::OpenTarget{};
    if (app::findCommand(invocation.command) || !invocation.arguments.isEmpty())
        return {};
    return app::openTargetOf(invocation.command);
}

int runWindow(const app::Invocation &invocation, const app::OpenTarget &target)
{
    const QString ownStore = invocation.value(u"store"_s, app::defaultStorePath());
    const QString store = target.storePath.isEmpty() ? ownStore : target.storePath;
    const bool isSample = invocation.has(u"demo"_s);
    platform::SingleInstance instance(store);
    if (!isSample && instance.claim({target.searchText}) == platform::SingleInstance::Role::Secondary)
        return 0;
    platform::makePrivateFile(app::settingsFile()); // it keeps what a person began to write, too
    const SystemClock clock;
    sync::QtKeychainStore keychain(app::keychainService()); // one in a process
    app::StoreKeys keys(keychain);
    app::Desktop desktop(app::openSettings(), clock, keys, platform::readPolicies());
    desktop.setCrashFolder(platform::crashFolder());
    if (isSample)
        desktop.openSample();
    else
        desktop.openStore(store);
    if (!target.searchText.isEmpty())
        desktop.comeForward(target.searchText);
    QObject::connect(&instance, &platform::SingleInstance::asked, &desktop,
        [&desktop](
            const QStringList &words, const QString &activation) { desktop.comeForward(words.value(0), activation); });
    if (invocation.has(u"quit-after-first-paint"_s))
        new app::FirstPaint(desktop.window());
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    platform::disableCoreDumps();
    QCoreApplication::setApplicationName(u"satchel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SATCHEL_VERSION));
    platform::reportCrashes(platform::crashFolder(), QCoreApplication::applicationVersion());
    const QStringList words = platform::commandLineArguments(argc, argv);
    const auto invocation = app::parseArguments(words);
    const auto target = invocation ? targetOf(*invocation) : std::nullopt;
    const bool isCommand = !target || invocation->has(u"help"_s) || invocation->has(u"version"_s);
    const app::Command *command = invocation ? app::findCommand(invocation->command) : nullptr;
    if (isCommand && !(command && command->isDrawing(*invocation))) {
        const QCoreApplication application(argc, argv);
        store::TemporaryFolder::removeLeft();
        return runCommand(words);
    }
    if (isCommand)
        platform::drawWithoutDisplay();
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(platform::applicationId()); // how Wayland finds the window's icon
    store::TemporaryFolder::removeLeft();
    return isCommand ? runCommand(words) : runWindow(*invocation, *target);
}

} // namespace

int satchel::app::runProgram(int argc, char **argv)
{
    return platform::endOfProgram(run(argc, argv));
}
