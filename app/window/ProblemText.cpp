// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ProblemText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::app::ProblemText)
};

ProblemText kindText(const Error &problem, const QString &file)
{
    switch (problem.kind) {
    case Error::Kind::Corrupt:
        return {Tr::tr("This store is damaged"),
            Tr::tr("Parts of %1 cannot be read. Satchel did not change the file.").arg(file), false};
    case Error::Kind::TooNew:
        return {Tr::tr("A newer Satchel wrote this store"),
            Tr::tr("Update Satchel to open %1. Nothing was changed.").arg(file), false};
    case Error::Kind::Busy:
        return {Tr::tr("Another program is using the store"), Tr::tr("%1 is locked at the moment.").arg(file), true};
    case Error::Kind::ReadOnly:
        return {Tr::tr("The store cannot be written to"), Tr::tr("%1 or its folder is read-only.").arg(file), true};
    case Error::Kind::Full:
        return {Tr::tr("The disk is full"),
            Tr::tr("There is not enough space for %1. Free some space, then try again.").arg(file), true};
    case Error::Kind::Invalid:
        return {Tr::tr("This file is not a Satchel store"), Tr::tr("Satchel did not change %1.").arg(file), false};
    default:
        return {Tr::tr("The store cannot be opened"), Tr::tr("%1: %2.", "file, reason").arg(file, problem.what), true};
    }
}

} // namespace

ProblemText networkProblemText(const QString &path, const QString &fileSystem)
{
    return {Tr::tr("This store is on a network drive"),
        Tr::tr("If two computers open %1 at the same time, it can be damaged. Keep the store on a disk of this "
               "computer (network file system: %2).")
            .arg(QDir::toNativeSeparators(path), fileSystem),
        false};
}

bool isRestorable(const Error &problem)
{
    return problem.kind == Error::Kind::Corrupt;
}

ProblemText problemText(const Error &problem, const QString &path, const QString &backup)
{
    ProblemText words = kindText(problem, QDir::toNativeSeparators(path));
    if (!backup.isEmpty()) {
        const QString when = QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat);
        words.sentence += u' '
            + (isRestorable(problem) ? Tr::tr(
                   "There is a backup from %1. You can restore it, which keeps the damaged store beside it, or "
                   "open a copy of it.")
                                     : Tr::tr("There is a backup from %1. You can open a copy of it."))
                  .arg(when);
    }
    return words;
}

} // namespace satchel::app
