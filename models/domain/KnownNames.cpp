// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KnownNames.h"

#include "domain/TextFolding.h"

#include <algorithm>
#include <QList>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

// What stages, pipelines and choices are called that Satchel is born with, a group each: the English names of
// KnownNames.txt, each with its words in translations/*.ts (cmake/KnownNames.cmake).
constexpr char16_t knownNames[] =
#include "KnownNames.inc"
    ;

QList<QStringList> readGroups()
{
    QList<QStringList> groups;
    for (const QString &group : QString::fromUtf16(knownNames).split(u';', Qt::SkipEmptyParts)) {
        QStringList names;
        for (const QString &name : group.split(u'|'))
            names.append(foldedWords(name));
        groups.append(names);
    }
    return groups;
}

const QList<QStringList> &groups()
{
    static const QList<QStringList> read = readGroups();
    return read;
}

} // namespace

QString foldedWords(QStringView name)
{
    QString words = fold(name);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return words.simplified();
}

bool isSameName(QStringView a, QStringView b)
{
    const QString first = foldedWords(a);
    const QString second = foldedWords(b);
    if (first.isEmpty() || second.isEmpty())
        return false;
    return first == second || std::ranges::any_of(groups(), [&](const QStringList &group) {
        return group.contains(first) && group.contains(second);
    });
}

} // namespace satchel
