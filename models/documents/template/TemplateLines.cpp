// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template/TemplateLines.h"

#include "domain/Reason.h"

namespace satchel::documents {

using namespace Qt::StringLiterals;

Error problemAt(const QString &file, int line, const QString &reason)
{
    return {Error::Kind::Invalid, reason, Reason::tr("%1, line %2", "file").arg(file).arg(line)};
}

std::vector<TemplateSection> readTemplateLines(
    const QByteArray &utf8, const QString &file, std::vector<Error> &problems)
{
    std::vector<TemplateSection> sections;
    int number = 0;
    for (const QByteArray &raw : utf8.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            const QString head = line.mid(1, line.size() - 2).simplified();
            if (!line.endsWith(u']') || head.isEmpty())
                problems.push_back(problemAt(file, number, Reason::tr("write a section [like this]")));
            else
                sections.push_back({head.section(u' ', 0, 0), head.section(u' ', 1), number, {}});
            continue;
        }
        const qsizetype sign = line.indexOf(u'=');
        if (sign <= 0)
            problems.push_back(problemAt(file, number, Reason::tr("write a field as name = value")));
        else if (sections.empty())
            problems.push_back(problemAt(file, number, Reason::tr("this field comes before the first section")));
        else
            sections.back().lines.push_back({line.left(sign).trimmed(), line.mid(sign + 1).trimmed(), number});
    }
    return sections;
}

} // namespace satchel::documents
