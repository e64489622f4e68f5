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

QString translatedReason(const QString &reason)
{
    static const std::vector<Template> templates = makeTemplates();
    for (const Template &one : templates) {
        const auto match = one.pattern.match(reason);
        if (!match.hasMatch())
            continue;
        const QString sentence = QCoreApplication::translate("satchel::Reason", one.source);
        const auto part = [&](int i) { return QString(QChar(0x2068) + match.captured(i) + QChar(0x2069)); };
        switch (match.lastCapturedIndex()) { // all at once: a part may hold a %1 of its own
        case 0: return sentence;
        case 1: return sentence.arg(part(1));
        case 2: return sentence.arg(part(1), part(2));
        default: return sentence.arg(part(1), part(2), part(3));
        }
    }
    return reason;
}

} // namespace satchel
