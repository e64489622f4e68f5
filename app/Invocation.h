// SPDX-License-Identifier: GPL-3.0-or-later
// The parsed command line: the command's name, its arguments and its options. Options may
// come before or after the name. The table of commands lists them, so this knows none of them.
#pragma once

#include "domain/Result.h"

#include <QHash>
#include <QStringList>
#include <span>

namespace satchel::app {

struct OptionSpec
{
    const char *name; // without the dashes
    const char *value = nullptr; // how the help calls its value; null for a switch
};

struct Invocation
{
    QString command; // empty: open the window
    QStringList arguments;
    QHash<QString, QString> options; // a switch has an empty value

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &fallback = {}) const { return options.value(option, fallback); }
    bool isJson() const { return options.contains(QStringLiteral("json")); }
};

/// Finds the options of a command; nothing when there is no such command.
using OptionsOf = std::span<const OptionSpec> (*)(const QString &command);

/// `words` are the arguments without the program's name. An option the command does not have, or one without its value,
/// is Invalid.
Result<Invocation> parseInvocation(const QStringList &words, std::span<const OptionSpec> common, OptionsOf optionsOf);

} // namespace satchel::app
