// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window, for administrators, scripts and tests. Names, shapes and exit codes are a contract:
// 0 all done, 1 something was not done (stderr says what, where and why), 2 wrong usage.
#pragma once

#include "app/Invocation.h"
#include "app/StoreKeys.h"
#include "app/Terminal.h"
#include "store/Store.h"

#include <memory>

namespace satchel::store {
class TemporaryFolder;
}

namespace satchel::app {

/// One call of one command: what was asked, where to answer, and the store it works on.
class CommandRun
{
public:
    enum class Access { Read, Write };

    CommandRun(const Invocation &invocation, Terminal &terminal, const Clock &clock, StoreKeys &keys,
        const Policies &policies);
    ~CommandRun();

    const Invocation &invocation;
    Terminal &terminal;
    const Clock &clock;
    const Policies &policies; // of the organisation

    QString argument(qsizetype position) const { return invocation.arguments.value(position); }
    bool isJson() const { return invocation.isJson(); }
    QString storePath() const;
    StoreKeys &keys() { return m_keys; }
    sync::Keychain &keychain() { return m_keys.keychain(); }
    /// Reads a passphrase from the first line of the standard input; a person is asked again after a wrong one.
    StoreKeys::AskPassphrase passphraseAsker();
    /// Opens the store and undoes the slices of a killed import. A file that cannot be written is opened for reading
    /// when that is enough.
    Result<std::unique_ptr<store::Store>> open(Access access);
    /// Opens the store again, for other threads: after open(), which has found the key.
    std::function<Result<std::unique_ptr<store::Store>>()> opener() const;
    /// The entity a person named; null, with the usage said, when there is none.
    const Entity *entity(const Schema &schema, const QString &name);

    /// The record that the first two arguments name, entity and id; without it the exit code, with the reason said.
    tl::expected<Record, int> record(store::Store &store);

    /// Says what was not done; the exit code.
    int failed(const Error &error);
    /// Says how it is used; the exit code.
    int usageError(const QString &message, const QString &where = {});

private:
    Result<void> makeDemo();
    Result<std::optional<store::StoreKey>> keyOf(const QString &path);
    void say(const Error &error, const QString &kind, const QString &hint);

    StoreKeys &m_keys;
    std::unique_ptr<store::TemporaryFolder> m_demo;
    std::optional<store::StoreKey> m_key; // of the store that was opened
};

struct Command
{
    const char *name;
    const char *usage; // arguments and options
    const char *summary;
    int leastArguments;
    int mostArguments; // -1: any number
    int (*run)(CommandRun &run);
    std::vector<OptionSpec> options = {};
    bool needsWindow = false; // draws, so it needs a QApplication
    const char *drawsFor = nullptr; // the option that makes it draw
    const char *alsoDrawsFor = nullptr; // another one

    bool isDrawing(const Invocation &invocation) const
    {
        const auto has = [&](const char *option) { return option && invocation.has(QLatin1StringView(option)); };
        return needsWindow || has(drawsFor) || has(alsoDrawsFor);
    }
};

std::span<const Command> commands();
const Command *findCommand(const QString &name);

/// The invocation without the arguments of Qt (-platform, -style …).
Result<Invocation> parseArguments(const QStringList &words);

/// The entity that scripts may read and write by this name. Invalid for one that the program keeps for itself (custom
/// fields, settings, saved views), which only the window and their own commands change; NotFound when there is none.
Result<const Entity *> publicEntity(const Schema &schema, const QString &name);

/// Runs a command and returns the exit code. `words` are the arguments without the program's name.
/// `keys` outlives it.
int runCommandLine(
    const QStringList &words, Terminal &terminal, const Clock &clock, StoreKeys &keys, const Policies &policies = {});

/// The person's own store.
QString defaultStorePath();

} // namespace satchel::app
