// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StoredReason.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

struct Template
{
    const char *source;
    QRegularExpression pattern;
};

/// Longer ones first: the shorter would match their beginnings.
std::vector<Template> makeTemplates()
{
    constexpr const char *sources[] = {
        QT_TRANSLATE_NOOP("satchel::Reason", "\"%1\" does not exist in the other system"),
        QT_TRANSLATE_NOOP("satchel::Reason", "%1 does not let %2 of %3 be edited"),
        QT_TRANSLATE_NOOP("satchel::Reason", "%1 does not let you create %2"),
        QT_TRANSLATE_NOOP("satchel::Reason", "%1 does not let you change %2"),
        QT_TRANSLATE_NOOP("satchel::Reason", "%1 does not let you delete %2"),
        QT_TRANSLATE_NOOP("satchel::Reason", "%1 does not show %2 of %3"),
        QT_TRANSLATE_NOOP("satchel::Reason", "%1 does not show %2"),
        QT_TRANSLATE_NOOP("satchel::Reason", "%1 lets %2 only be read"),
        QT_TRANSLATE_NOOP("satchel::Reason", "the token was rejected"),
    };
    std::vector<Template> templates;
    for (const char *source : sources) {
        QString pattern = QRegularExpression::escape(QString::fromLatin1(source));
        pattern.replace(QRegularExpression(u"\\\\%\\d"_s), u"(.+?)"_s);
        templates.push_back({source, QRegularExpression(QRegularExpression::anchoredPattern(pattern))});
    }
    return templates;
}

} // namespace

QString retold(const QString &reason)
{
    static const std::vector<Template> templates = makeTemplates();
    for (const Template &one : templates) {
        const auto match = one.pattern.match(reason);
        if (!match.hasMatch())
            continue;
        QString told = QCoreApplication::translate("satchel::Reason", one.source);
        QStringList parts = match.capturedTexts().mid(1);
        for (QString &part : parts)
            part = QChar(0x2068) + part + QChar(0x2069);
        for (qsizetype i = parts.size(); i-- > 0;) // a part may hold a %1 of its own
            told.replace(u'%' + QString::number(i + 1), parts.at(i));
        return told;
    }
    return reason;
}

} // namespace satchel
