// SPDX-License-Identifier: GPL-3.0-or-later
// What a version says differently: words of a text, blocks of a proposal.
#include "domain/ProposalDifference.h"
#include "domain/TextDifference.h"
#include "tests/support/TestProgram.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const auto schema = Schema::withCustomFields({});

/// "the [-old-]{+new+} price"
QString shown(const std::vector<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces)
        text += piece.kind == TextPiece::Kind::Same  ? piece.text
            : piece.kind == TextPiece::Kind::Removed ? u"[-"_s + piece.text + u"-]"_s
                                                     : u"{+"_s + piece.text + u"+}"_s;
    return text;
}

/// "kind/heading/body", apart by bars.
std::vector<Record> blocksOf(const QString &text)
{
    std::vector<Record> blocks;
    for (const QString &one : text.split(u" | "_s, Qt::SkipEmptyParts)) {
        Record record(schema->shared(EntityKind::ProposalBlock));
        record.set(u"kind", one.section(u'/', 0, 0));
        record.set(u"heading", one.section(u'/', 1, 1));
        record.set(u"body", one.section(u'/', 2));
        blocks.push_back(std::move(record));
    }
    return blocks;
}

/// "+Added -Removed ~Changed >Moved"
QString shown(const ProposalDifference &difference)
{
    QStringList all;
    for (const BlockDifference &block : difference.blocks)
        all.append(QStringList{u"+"_s, u"-"_s, u"~"_s, {}}[static_cast<int>(block.kind)]
            + (block.isMoved ? u">"_s : QString())
            + (block.kind == BlockDifference::Kind::Removed ? block.before.heading : block.now.heading));
    return all.join(u' ');
}

} // namespace

class tst_ProposalDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsThatDifferAreFound_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char *name, const QString &older, const QString &newer, const QString &difference) {
            QTest::newRow(name) << older << newer << difference;
        };
        row("nothing", u"a b"_s, u"a b"_s, u"a b"_s);
        row("a word", u"the old price"_s, u"the new price"_s, u"the [-old-]{+new+} price"_s);
        row("words beside each other", u"the very old price"_s, u"the quite new price"_s,
            u"the [-very old-]{+quite new+} price"_s);
        row("added at the end", u"a\nb"_s, u"a\nb\nc d"_s, u"a\nb{+\nc d+}"_s);
        row("all", QString(), u"a"_s, u"{+a+}"_s);
        row("removed", u"a"_s, QString(), u"[-a-]"_s);
        row("a line of many", u"one\ntwo\nthree"_s, u"one\nTwo\nthree"_s, u"one\n[-two\n-]{+Two\n+}three"_s);
        row("lines that share a word or two", u"We follow two of your cases in detail\n\nend"_s,
            u"Phase\tWhen of all\nend"_s,
            u"[-We follow two of your cases in detail\n\n-]{+Phase\tWhen of all\n+}end"_s);
        row("a line among new ones", u"the old price of all\n"_s, u"new line here\nthe new price of all\n"_s,
            u"{+new line here\n+}the [-old-]{+new+} price of all\n"_s);
        row("Arabic", u"السعر القديم هنا"_s, u"السعر الجديد هنا"_s, u"السعر [-القديم-]{+الجديد+} هنا"_s);
        row("a figure", u"€1,000.00 net"_s, u"€1,200.00 net"_s, u"€[-1,000.00-]{+1,200.00+} net"_s);
    }
    void wordsThatDifferAreFound()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QFETCH(QString, difference);
        QCOMPARE(shown(differenceOf(older, newer)), difference);
    }

    void bothTextsAreInTheirDifference()
    {
        QRandomGenerator chance(5);
        const QStringList parts = {u"a"_s, u"b"_s, u" "_s, u"\n"_s, u"word "_s, u"🎒"_s, u"見積"_s, u". "_s};
        for (int i = 0; i < 3000; ++i) {
            QString texts[2];
            for (QString &text : texts) {
                for (int k = chance.bounded(20); k > 0; --k)
                    text += parts[chance.bounded(static_cast<int>(parts.size()))];
            }
            QString older;
            QString newer;
            for (const TextPiece &piece : differenceOf(texts[0], texts[1])) {
                older += piece.kind != TextPiece::Kind::Added ? piece.text : QString();
                newer += piece.kind != TextPiece::Kind::Removed ? piece.text : QString();
            }
            QCOMPARE(older, texts[0]);
            QCOMPARE(newer, texts[1]);
        }
    }

    void aLongTextIsComparedQuickly()
    {
        QString older;
        for (int i = 0; i < 20'000; ++i)
            older += u"line %1 of many words\n"_s.arg(i);
        QString newer = older;
        newer.replace(u"line 700 of"_s, u"line 700 without"_s);
        QCOMPARE(differenceOf(older, newer).size(), size_t{4});
        const QString other = QString(older).replace(u"line"_s, u"row"_s);
        QVERIFY(!differenceOf(older, other).empty());
    }

    void blocksThatDifferAreFound_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char *name, const QString &older, const QString &newer, const QString &difference) {
            QTest::newRow(name) << older << newer << difference;
        };
        const QString three = u"cover/A/x | text/B/y | terms/C/z"_s;
        row("nothing", three, three, {});
        row("added", three, u"cover/A/x | text/New/n | text/B/y | terms/C/z"_s, u"+New"_s);
        row("removed", three, u"cover/A/x | terms/C/z"_s, u"-B"_s);
        row("changed", three, u"cover/A/x | text/B/other words | terms/C/z"_s, u"~B"_s);
        row("moved", three, u"terms/C/z | cover/A/x | text/B/y"_s, u">C"_s);
        row("moved and changed", three, u"terms/C/zz | cover/A/x | text/B/y"_s, u"~>C"_s);
        row("renamed", u"text/Old name/the same few words"_s, u"text/New name/the same few words"_s, u"~New name"_s);
        row("of another kind", u"text/Why/the same few words"_s, u"summary/Why/the same few words"_s, u"~Why"_s);
        row("replaced", u"text/B/one two three"_s, u"text/D/four five six"_s, u"+D -B"_s);
        row("twice the same", u"text/B/y | text/B/y"_s, u"text/B/y | text/B/y | text/B/y"_s, u"+B"_s);
        row("all new", {}, three, u"+A +B +C"_s);
    }
    void blocksThatDifferAreFound()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QFETCH(QString, difference);
        const Record proposal(schema->shared(EntityKind::Proposal));
        QCOMPARE(shown(differenceOfProposals(proposal, blocksOf(older), proposal, blocksOf(newer))), difference);
    }

    void fieldsThatDifferAreFound()
    {
        Record older(schema->shared(EntityKind::Proposal));
        older.set(u"title", u"Freezers"_s);
        older.set(u"status", u"sent"_s);
        Record newer = older;
        newer.set(u"title", u"Ovens"_s);
        newer.set(u"status", u"draft"_s);
        newer.set(u"version", qint64(2));
        const auto fields = differenceOfProposals(older, {}, newer, {}).fields;
        QCOMPARE(fields, (std::vector<FieldDifference>{{u"title"_s, u"Freezers"_s, u"Ovens"_s}}));
    }
};

SATCHEL_PLAIN_TEST(tst_ProposalDifference)
#include "tst_ProposalDifference.moc"
