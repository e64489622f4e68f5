// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Invocation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

const OptionSpec *findOption(std::span<const OptionSpec> options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
        [&](const OptionSpec &option) { return name == QLatin1StringView(option.name); });
    return found == options.end() ? nullptr : &*found;
}

bool isOption(const QString &word)
{
    return word.startsWith(u'-') && word != "-"_L1;
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &words, std::span<const OptionSpec> common, OptionsOf optionsOf)
{
    Invocation invocation;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || !isOption(word)) {
            if (invocation.command.isEmpty() && !onlyArguments)
                invocation.command = word;
            else
                invocation.arguments.append(word);
            continue;
        }
        if (word == "--"_L1) {
            onlyArguments = true;
            continue;
        }
        if (!word.startsWith("--"_L1) && word != "-h"_L1)
            return fail(Error::Kind::Invalid, u"options begin with two dashes"_s, word);
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word == "-h"_L1 ? u"help"_s : word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = findOption(common, name);
        if (!option)
            option = findOption(optionsOf(invocation.command), name);
        if (!option)
            return fail(Error::Kind::Invalid, u"there is no such option"_s, u"--"_s + name);
        if (!option->value) {
            if (equals >= 0)
                return fail(Error::Kind::Invalid, u"this option takes no value"_s, u"--"_s + name);
            invocation.options.insert(name, {});
            continue;
        }
        if (equals < 0 && i + 1 == words.size())
            return fail(Error::Kind::Invalid, u"this option needs a value"_s, u"--"_s + name);
        invocation.options.insert(name, equals < 0 ? words[++i] : word.mid(equals + 1));
    }
    return invocation;
}

} // namespace satchel::app
