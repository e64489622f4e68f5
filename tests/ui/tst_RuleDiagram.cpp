// SPDX-License-Identifier: GPL-3.0-or-later
// A rule as a drawing: where its boxes and lines are, what a person reads and reaches by keys, and what is printed.
#include "documents/engine/Layout.h"
#include "domain/AutomationRuleText.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/rules/RuleDiagram.h"

#include <QPainter>
#include <QPointer>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto branchingRule = R"({"name": "R", "when": {"entity": "deal", "on": "created"}, "if": "value > 5",
    "then": [{"id": "a", "if": "value > 100", "then": [{"id": "b", "task": {"title": "Large"}}, {"id": "c", "stop": true}]},
             {"id": "d", "task": {"title": "Last"}}]})";

struct DiagramWorld : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    RuleDiagram diagram{context};

    void show(const QByteArray &text)
    {
        const auto rule = parseAutomationRule(workspace.schema(), text);
        if (!rule)
            qFatal("%s", qUtf8Printable(toText(rule.error())));
        diagram.setRule(*rule);
        diagram.show();
    }
    qsizetype place(const QString &step)
    {
        const auto &nodes = diagram.layoutOfRule().nodes;
        return std::ranges::find(nodes, step, &DiagramNode::step) - nodes.begin();
    }
    bool hasEdge(qsizetype from, qsizetype to)
    {
        return std::ranges::any_of(
            diagram.layoutOfRule().edges, [=](const DiagramEdge &edge) { return edge.from == from && edge.to == to; });
    }
};

} // namespace

class tst_RuleDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysOfAConditionLeadOn()
    {
        DiagramWorld world;
        world.show(branchingRule);
        const DiagramLayout &layout = world.diagram.layoutOfRule();
        QCOMPARE(layout.nodes.size(), size_t(7)); // trigger, condition, a, b, c, d, end
        const qsizetype a = world.place(u"a"_s);
        const qsizetype c = world.place(u"c"_s);
        const qsizetype d = world.place(u"d"_s);
        QVERIFY(world.hasEdge(a, world.place(u"b"_s)));
        QVERIFY(world.hasEdge(a, d)); // without an else
        QVERIFY(!world.hasEdge(c, d)); // it ended there
        QVERIFY(world.hasEdge(d, 6));
    }

    void anotherThemeReplacesTheBoxesAfterAllWereTold()
    {
        DiagramWorld world;
        world.show(branchingRule);
        const QPointer<DiagramBox> before = world.diagram.boxes().front();
        world.preferences->setThemeMode(Preferences::ThemeMode::Dark);
        world.preferences->setThemeMode(Preferences::ThemeMode::Light);
        QVERIFY(before); // the style is not done with them
        QTRY_VERIFY(!before);
        QCOMPARE(world.diagram.boxes().size(), size_t(7));
    }

    void boxesDoNotOverlapAndAreWithinTheDrawing()
    {
        DiagramWorld world;
        world.show(branchingRule);
        for (const DiagramLayout &layout : {world.diagram.layoutOfRule(), mirrored(world.diagram.layoutOfRule())}) {
            for (size_t i = 0; i < layout.nodes.size(); ++i) {
                QVERIFY(QRect(QPoint(), layout.size).contains(layout.nodes[i].place));
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(!layout.nodes[i].place.intersects(layout.nodes[j].place));
            }
        }
    }

    void whatAConditionSkipsIsPassedBeside()
    {
        DiagramWorld world;
        world.show(branchingRule);
        const DiagramLayout &layout = world.diagram.layoutOfRule();
        const QRect skipped = layout.nodes[static_cast<size_t>(world.place(u"b"_s))].place;
        for (const DiagramEdge &edge : layout.edges) {
            if (edge.from == world.place(u"a"_s) && edge.to == world.place(u"d"_s))
                QVERIFY(edge.via < skipped.left() || edge.via > skipped.right());
        }
    }

    void keysGoFromBoxToBoxAndEnterToTheSentence()
    {
        DiagramWorld world;
        world.show(branchingRule);
        world.diagram.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&world.diagram));
        QSignalSpy chosen(&world.diagram, &RuleDiagram::stepChosen);
        const auto boxes = world.diagram.boxes();
        boxes.front()->setFocus();
        QTest::keyClick(boxes[0], Qt::Key_Down);
        QTest::keyClick(boxes[1], Qt::Key_Down);
        QTRY_VERIFY(boxes[2]->hasFocus());
        QVERIFY(!boxes[2]->accessibleName().isEmpty());
        QTest::keyClick(boxes[2], Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), u"a"_s);
    }

    void itIsPrinted()
    {
        DiagramWorld world;
        world.show(branchingRule);
        const documents::Pages pages = documents::layOut(world.diagram.document(u"Quote answered"_s));
        QCOMPARE(pages.pages.size(), size_t(1));
        QImage page(420, 594, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(page.width() / pages.size.width(), page.height() / pages.size.height());
        documents::paintPage(painter, pages.pages.front());
        painter.end();
        const QImage below = page.copy(0, 120, page.width(), 200); // the title is above
        QImage blank(below.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(below != blank);
    }
};

SATCHEL_GUI_TEST(tst_RuleDiagram)
#include "tst_RuleDiagram.moc"
