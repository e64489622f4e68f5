// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/WordList.h"
#include "domain/TextFolding.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void loadDuplicatesResource() // outside of every namespace, as Q_INIT_RESOURCE wants it
{
    Q_INIT_RESOURCE(duplicates);
}

namespace satchel::duplicates {

QStringList wordList(const QString &file, const QString &section)
{
    loadDuplicatesResource();
    QFile data(u":/duplicates/"_s + file);
    const bool isOpen = data.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    QStringList lines;
    QString current;
    for (const QString &line : QString::fromUtf8(data.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'['))
            current = line.mid(1, line.size() - 2);
        else if (!line.startsWith(u'#') && current == section)
            lines.append(fold(line.trimmed()));
    }
    return lines;
}

} // namespace satchel::duplicates
