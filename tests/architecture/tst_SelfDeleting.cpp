// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog or popover that deletes itself when it closes is kept by a pointer that knows: a plain one is a crash at the
// next look.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::test;

namespace {

QMap<QString, QString> headers()
{
    QMap<QString, QString> contents;
    for (const QString &path : sourcesIn(u"ui"_s)) {
        if (path.endsWith(u".h"_s))
            contents.insert(sourceRoot().relativeFilePath(path), contentOf(path));
    }
    return contents;
}

/// Those that say so in their own constructor, and what is made from them.
QSet<QString> selfDeleting(const QMap<QString, QString> &headers)
{
    static const QRegularExpression own(
        u"^    (?:setAttribute\\(Qt::WA_DeleteOnClose|deleteLater\\(\\))"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression derived(u"class (\\w+)(?: final)?\\s*:\\s*public (\\w+)"_s);
    QSet<QString> names;
    for (const QString &path : sourcesIn(u"ui"_s)) {
        if (path.endsWith(u".cpp"_s) && own.match(contentOf(path)).hasMatch())
            names.insert(QFileInfo(path).baseName());
    }
    qsizetype before = 0;
    while (before != names.size()) {
        before = names.size();
        for (const QString &content : headers) {
            for (auto match = derived.globalMatch(content); match.hasNext();) {
                const auto one = match.next();
                if (names.contains(one.captured(2)))
                    names.insert(one.captured(1));
            }
        }
    }
    return names;
}

} // namespace

class tst_SelfDeleting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isKeptByAPointerThatKnows()
    {
        static const QRegularExpression member(u"^\\s+(\\w+) \\*(m_\\w+)"_s, QRegularExpression::MultilineOption);
        const auto contents = headers();
        const QSet<QString> names = selfDeleting(contents);
        QVERIFY(names.contains(u"Popover"_s) && names.contains(u"Dialog"_s) && names.contains(u"CommandPalette"_s));
        QStringList plain;
        for (auto header = contents.begin(); header != contents.end(); ++header) {
            for (auto match = member.globalMatch(header.value()); match.hasNext();) {
                const auto one = match.next();
                if (names.contains(one.captured(1)))
                    plain.append(u"%1: %2 *%3"_s.arg(header.key(), one.captured(1), one.captured(2)));
            }
        }
        verifyNone(plain);
    }
};

SATCHEL_TEST(tst_SelfDeleting)
#include "tst_SelfDeleting.moc"
