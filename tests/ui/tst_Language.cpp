// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorWords.h"
#include "ui/common/Language.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance()); }

    void oneAndManyAreWrittenDifferently()
    {
        QCOMPARE(QCoreApplication::translate("satchel::ui::ConflictsPage", "%n record(s)", nullptr, 1), u"1 record"_s);
        QCOMPARE(QCoreApplication::translate("satchel::ui::ConflictsPage", "%n record(s)", nullptr, 2), u"2 records"_s);
    }

    void everyNumberedSentenceHasBothForms()
    {
        static const QRegularExpression numbered(uR"re(tr\(\s*"((?:[^"\\]|\\.)*%n(?:[^"\\]|\\.)*)")re"_s);
        const QString forms = contentOf(QStringLiteral(SATCHEL_SOURCE_DIR "/translations/satchel_en.ts"));
        QVERIFY(!forms.isEmpty());
        QVERIFY(!forms.contains(u"unfinished"_s));
        int sentences = 0;
        for (const QString &room : {u"ui"_s, u"models"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(SATCHEL_SOURCE_DIR "/") + room, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString source = contentOf(files.next());
                for (auto match = numbered.globalMatch(source); match.hasNext(); ++sentences) {
                    const QString sentence = match.next().captured(1);
                    QVERIFY2(forms.contains(u"<source>%1</source>"_s.arg(sentence.toHtmlEscaped())),
                        qUtf8Printable(files.filePath() + u": "_s + sentence));
                }
            }
        }
        QVERIFY(sentences > 20);
    }

    void anErrorOfAFieldGoesByItsLabelAndType()
    {
        const auto schema = Schema::withCustomFields({});
        const Error email{Error::Kind::Invalid, u"technical words"_s, u"contact.email"_s};
        QCOMPARE(sentenceFor(email, schema.get()), u"E-mail: This is not an e-mail address."_s);
        const Error person{Error::Kind::Invalid, u"technical words"_s, u"contact"_s};
        QCOMPARE(sentenceFor(person, schema.get()), u"A person needs a name, an e-mail address or a phone number."_s);
        const Error name{Error::Kind::Invalid, u"technical words"_s, u"company.name"_s};
        QCOMPARE(sentenceFor(name, schema.get()), u"Name: A value is needed here."_s);
    }
};

QTEST_MAIN(tst_Language)
#include "tst_Language.moc"
