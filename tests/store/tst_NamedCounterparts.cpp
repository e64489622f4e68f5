// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/NamedCounterparts.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

/// 'A' is the record whose id ends with 65, its letter's number.
RecordId idOf(char name)
{
    return RecordId::fromString(
        u"01900000-0000-7000-8000-0000000000%1"_s.arg(static_cast<int>(name) % 100, 2, 10, QChar(u'0')));
}

struct World
{
    std::vector<NamedRecord> pipelines;
    std::vector<NamedRecord> stages;

    void pipeline(char id, const QString &name, const QString &remote = {})
    {
        pipelines.push_back({idOf(id), name, {}, remote});
    }
    void stage(char id, char pipeline, const QString &name, const QString &remote = {}, const QString &kind = {})
    {
        stages.push_back({idOf(id), name, idOf(pipeline), remote, kind});
    }
    /// "a=1", of ours and theirs.
    QStringList found() const
    {
        const NamedCounterparts counterparts = findNamedCounterparts(pipelines, stages);
        QStringList texts;
        for (const ValuePairs &pairs : {counterparts.pipelines, counterparts.stages}) {
            for (const auto &[ours, theirs] : pairs)
                texts << QString(QLatin1Char(static_cast<char>(ours.right(2).toInt() % 100))) + u'=' + theirs;
        }
        return texts;
    }
};

} // namespace

class tst_NamedCounterparts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStageIsTheOneOfItsNameInThePipelineOfItsName()
    {
        World world;
        world.pipeline('A', u"Vertrieb"_s);
        world.pipeline('B', u"Sales"_s, u"p1"_s);
        world.stage('C', 'A', u"Angebot gesendet"_s);
        world.stage('D', 'A', u"Closed-Won"_s);
        world.stage('E', 'A', u"Our own"_s);
        world.stage('F', 'B', u"Proposal Sent"_s, u"s1"_s);
        world.stage('G', 'B', u"Closed Won"_s, u"s2"_s);
        QCOMPARE(world.found(), (QStringList{u"A=p1"_s, u"C=s1"_s, u"D=s2"_s}));
    }
    void thePipelineNeedsNotBeCalledOneAndItsEndsAreThoseThatEnd()
    {
        World world;
        world.pipeline('A', u"Sales"_s);
        world.pipeline('B', u"Sales Pipeline"_s, u"p1"_s);
        world.stage('C', 'A', u"Signed"_s, {}, u"won"_s);
        world.stage('D', 'A', u"Gone"_s, {}, u"lost"_s);
        world.stage('E', 'A', u"Our own"_s, {}, u"open"_s);
        world.stage('F', 'B', u"Closed Won"_s, u"s1"_s, u"won"_s);
        world.stage('G', 'B', u"Closed Lost"_s, u"s2"_s, u"lost"_s);
        world.stage('H', 'B', u"Contract Sent"_s, u"s3"_s, u"open"_s);
        QCOMPARE(world.found(), (QStringList{u"A=p1"_s, u"C=s1"_s, u"D=s2"_s}));
    }
    void aPipelineOfAnotherNameIsFoundByMostOfItsStages()
    {
        World world;
        world.pipeline('A', u"Sales EU"_s);
        world.pipeline('B', u"Opportunities"_s, u"p1"_s);
        world.pipeline('H', u"Renewals"_s, u"p2"_s);
        world.stage('C', 'A', u"Qualified"_s);
        world.stage('D', 'A', u"Closed Won"_s);
        world.stage('E', 'A', u"Our own"_s);
        world.stage('F', 'B', u"Qualified"_s, u"s1"_s);
        world.stage('G', 'B', u"Closed Won"_s, u"s2"_s);
        world.stage('I', 'H', u"Closed Won"_s, u"s3"_s); // one of three is not most
        QCOMPARE(world.found(), (QStringList{u"A=p1"_s, u"C=s1"_s, u"D=s2"_s}));
    }
    void nothingIsGuessedWhereTwoOfTheirsCouldBeMeant()
    {
        World world;
        world.pipeline('A', u"Sales"_s);
        world.pipeline('B', u"SALES"_s, u"p1"_s);
        world.pipeline('C', u"Ventas"_s, u"p2"_s);
        world.stage('D', 'A', u"Qualified"_s);
        world.stage('E', 'B', u"Qualified"_s, u"s1"_s);
        world.stage('F', 'C', u"Qualified"_s, u"s2"_s);
        QCOMPARE(world.found(), QStringList());
    }
    void twoOfOursNeverMeanTheSameOne()
    {
        World world;
        world.pipeline('A', u"Sales"_s, u"p1"_s);
        world.stage('B', 'A', u"Won"_s);
        world.stage('C', 'A', u"WON!"_s);
        world.stage('D', 'A', u"won"_s, u"s1"_s);
        QCOMPARE(world.found(), QStringList());
        world.stages.erase(world.stages.begin());
        QCOMPARE(world.found(), QStringList{u"C=s1"_s});
    }
    void whatIsLinkedNeedsNone()
    {
        World world;
        world.pipeline('A', u"Sales"_s, u"p1"_s);
        world.stage('B', 'A', u"Won"_s, u"s1"_s);
        QCOMPARE(world.found(), QStringList());
    }
};

SATCHEL_TEST(tst_NamedCounterparts)
#include "tst_NamedCounterparts.moc"
