// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ListFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/TokenField.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterConditionRow.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList filters = {
    u"lifecycle = \"customer\""_s,
    u"lifecycle in (\"customer\", \"lead\") and score >= 60"_s,
    u"score >= 60 or tags in (\"Key account\")"_s,
    u"email contains \"example\" and (score >= 60 or tags contains \"Key account\")"_s,
    u"not (score < 10 or score > 90)"_s,
    u"not (score < 10 and email is empty)"_s,
    u"not first_name starts \"A\""_s,
    u"last_activity_at >= today-30d and birthday = this_month"_s,
    u"owner = me and company.industry = \"retail\""_s,
    u"do_not_contact = false"_s,
    u"(first_name = \"a\" and last_name = \"b\") or not (score = 1 or not score = 2)"_s,
    u"score != 5 and first_name < \"M\""_s,
};

} // namespace

class tst_FilterBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_preferences = Preferences::transient();
        m_appearance = std::make_unique<Appearance>(*m_preferences);
        m_world = std::make_unique<ListFixture>();
    }

    void whatWasJustTypedCountsWhenItIsFinished()
    {
        const auto builder = make();
        QStringList heard;
        connect(builder.get(), &FilterBuilder::filterChanged, builder.get(),
            [&](const Filter &filter) { heard.append(filter.toText()); });
        builder->finish();
        QVERIFY(heard.isEmpty()); // nothing waits
        QLineEdit *text = nullptr;
        for (QLineEdit *edit : builder->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Filter as text"_s)
                text = edit;
        }
        QVERIFY(text);
        text->setText(u"score >= 60"_s);
        Q_EMIT text->textEdited(text->text());
        QVERIFY(builder->isPending());
        builder->finish();
        QCOMPARE(heard, QStringList{u"score >= 60"_s});
        QVERIFY(!builder->isPending()); // and once
    }

    /// The list was filtered once something else was changed as well.
    void relatedRecordsCountAsSoonAsTheyAreAdded()
    {
        const auto builder = make();
        QStringList heard;
        connect(builder.get(), &FilterBuilder::filterChanged, builder.get(),
            [&](const Filter &filter) { heard.append(filter.toText()); });
        for (auto *button : builder->findChildren<QPushButton *>()) {
            if (button->text() == u"Related records"_s)
                button->click();
        }
        QVERIFY(builder->isPending());
        builder->finish();
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard.first().startsWith(u"has "_s), qPrintable(heard.first()));
    }

    void aFilterComesBackFromTheRows()
    {
        for (const QString &text : filters) {
            const auto filter = parseFilter(m_world->workspace->schema(), EntityKind::Contact, text);
            QVERIFY_RESULT(filter);
            QCOMPARE(FilterNode::fromFilter(*filter).toFilter(), *filter);
            const auto builder = make();
            builder->setFilter(*filter);
            QCOMPARE(builder->filter(), *filter);
            QCOMPARE(builder->filter().toText(), text);
        }
    }

    void whereItIsInWhatScrollsItHasNoScrollBarOfItsOwn()
    {
        QStringList conditions;
        for (int i = 0; i < 30; ++i)
            conditions += u"score >= %1"_s.arg(i);
        const Filter many = parse(conditions.join(u" and "_s));
        const auto barOf = [](const FilterBuilder &builder) {
            return builder.findChild<QScrollArea *>()->verticalScrollBar()->maximum();
        };
        const auto alone = make();
        alone->resize(700, 900);
        alone->setFilter(many);
        alone->show();
        QTRY_VERIFY(barOf(*alone) > 0);
        QScrollArea around;
        around.resize(700, 400);
        around.setWidgetResizable(true);
        auto *inside = make().release();
        around.setWidget(inside);
        inside->setFilter(many);
        around.show();
        QTRY_VERIFY(around.verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(barOf(*inside), 0);
    }

    void eachRowShowsTheOperatorOfItsCondition()
    {
        const auto builder = make();
        builder->setFilter(parse(u"score >= 60 and last_activity_at >= today-30d and first_name < \"M\""_s));
        QStringList words;
        for (const auto *row : builder->findChildren<FilterConditionRow *>())
            words.append(row->findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly).at(1)->currentText());
        QCOMPARE(words, (QStringList{u"is at least"_s, u"is within"_s, u"<"_s}));
    }

    void anUnfinishedRowWaits()
    {
        const auto builder = make();
        builder->setFilter(parse(u"score >= 60"_s));
        click(*builder, u"Condition"_s);
        QCOMPARE(builder->findChildren<FilterConditionRow *>().size(), 2);
        QCOMPARE(builder->filter().toText(), u"score >= 60"_s);
        builder->setFilter(parse(u"score >= 60"_s)); // the list tells the same filter back: the row stays
        QCOMPARE(builder->findChildren<FilterConditionRow *>().size(), 2);
    }

    /// The first letter alone chooses nothing, and no letter falls into the value.
    void aFieldIsFoundByTypingItsName()
    {
        const auto builder = make();
        builder->show();
        click(*builder, u"Condition"_s);
        auto *row = builder->findChild<FilterConditionRow *>();
        auto *field = row->findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly).front();
        QTest::keyClicks(field->lineEdit(), u"job"_s);
        QVERIFY(row->condition().path.isEmpty());
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        QCOMPARE(row->condition().path, u"job_title"_s);
        QVERIFY(row->condition().operands.empty());
        QTest::keyClicks(field->lineEdit(), u"x"_s); // fits nothing that begins so: Enter changes nothing
        field->lineEdit()->setText(u"no such field"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        QCOMPARE(row->condition().path, u"job_title"_s);
        QCOMPARE(field->lineEdit()->text(), field->currentText());
    }

    /// Each reference opens its fields, and the references among them theirs.
    void aFieldBehindTwoReferencesIsChosenWithoutTypingItsPath()
    {
        FilterBuilder builder(PageContext{*m_world->workspace, *m_preferences}, EntityKind::Task);
        builder.show();
        click(builder, u"Condition"_s);
        auto *row = builder.findChild<FilterConditionRow *>();
        auto *field = row->findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly).front();
        const int entry = field->findText(u"Along a reference…"_s);
        QVERIFY(entry >= 0);
        field->setCurrentIndex(entry);
        Q_EMIT field->activated(entry);
        QCOMPARE(field->currentIndex(), -1); // it is no field
        QMenu *menu = row->findChild<QMenu *>();
        for (const QString &step : {u"Deal"_s, u"Company"_s}) {
            QMenu *next = nullptr;
            for (QAction *action : menu->actions())
                next = action->menu() && action->text() == step ? action->menu() : next;
            QVERIFY2(next, qPrintable(step));
            Q_EMIT next->aboutToShow();
            menu = next;
        }
        auto *industry = menu->findChild<QAction *>(u"deal.company.industry"_s);
        QVERIFY(industry);
        industry->trigger();
        QTRY_COMPARE(row->condition().path, u"deal.company.industry"_s);
        QCOMPARE(field->currentText(), u"Deal › Company › Industry"_s);
        row->findChild<QMenu *>()->close();
    }

    void aConditionOfARuleGoesOverSeveralReferences()
    {
        const auto builder = make();
        builder->offerNoRelated();
        click(*builder, u"Condition"_s);
        auto *row = builder->findChild<FilterConditionRow *>();
        auto *field = row->findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly).front();
        QVERIFY(field->findData(u"company.industry"_s) >= 0);
        QVERIFY(field->findText(u"Along a reference…"_s) >= 0);
    }

    /// Beside each other they were squashed over a scroll bar.
    void rowsOfANarrowBuilderWrapInsteadOfBeingSquashed()
    {
        const auto builder = make();
        builder->setFilter(parse(u"lifecycle in (\"customer\", \"lead\") and (last_activity_at >= today-30d or "
                                 "not (score >= 60 and email contains \"example\"))"_s));
        builder->resize(420, 700);
        builder->show();
        QVERIFY(QTest::qWaitForWindowExposed(builder.get()));
        auto *scroll = builder->findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        const auto rows = builder->findChildren<FilterConditionRow *>();
        QCOMPARE(rows.size(), 4);
        const auto placeOf = [scroll](const QWidget *widget) { return widget->mapTo(scroll->widget(), QPoint()); };
        for (const FilterConditionRow *row : rows) {
            for (const QWidget *part : row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (part->isVisible())
                    QVERIFY2(row->rect().contains(part->geometry()), qPrintable(part->accessibleName()));
            }
            QVERIFY(row->height() >= row->heightForWidth(row->width()));
        }
        QVERIFY(placeOf(rows[1]).y() > placeOf(rows[0]).y() + rows[0]->height()); // behind the head of its group
        QVERIFY(placeOf(rows[1]).x() > placeOf(rows[0]).x()); // indented
        QVERIFY(placeOf(rows[2]).x() > placeOf(rows[1]).x());
    }

    void typingANumberFilters()
    {
        const auto builder = make();
        builder->setFilter(parse(u"score >= 60"_s));
        QSignalSpy changed(builder.get(), &FilterBuilder::filterChanged);
        auto *line = builder->findChild<FilterConditionRow *>()->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"75"_s);
        QVERIFY(changed.wait());
        QCOMPARE(changed.last().first().value<Filter>().toText(), u"score >= 75"_s);
    }

    void aChipIsRemovedByBackspace()
    {
        const auto builder = make();
        builder->setFilter(parse(u"lifecycle in (\"customer\", \"lead\")"_s));
        auto *tokens = builder->findChild<TokenField *>();
        auto *line = tokens->findChild<QLineEdit *>();
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(builder->filter().toText(), u"lifecycle in (\"customer\")"_s);
        QTest::keyClicks(line, u"Qualified"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(builder->filter().toText(), u"lifecycle in (\"customer\", \"qualified\")"_s);
        QTest::keyClicks(line, u"nonsense"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(tokens->keys().size(), 2); // only what the field offers
    }

    void aDraftHasWhatIsUnfinished()
    {
        const auto builder = make();
        builder->setFilter(parse(u"score >= 60 and email contains \"example\""_s));
        click(*builder, u"Condition"_s);
        auto *number = builder->findChild<FilterConditionRow *>()->findChild<QLineEdit *>();
        number->selectAll();
        QTest::keyClicks(number, u"many"_s);
        const QJsonObject draft = builder->draft();
        const auto again = make();
        again->setDraft(draft);
        QCOMPARE(again->draft(), draft);
        QCOMPARE(again->filter(), builder->filter());
        QCOMPARE(again->findChildren<FilterConditionRow *>().size(), 3);
        QCOMPARE(again->findChild<FilterConditionRow *>()->typed(), u"many"_s);
    }

    void aDraftWhoseFieldIsGoneKeepsTheRest()
    {
        const QJsonObject gone{{u"filter"_s, u"shoe_size = 44"_s}, {u"typed"_s, QString()}};
        const QJsonObject kept{{u"filter"_s, u"score >= 60"_s}, {u"typed"_s, QString()}};
        const auto builder = make();
        builder->setDraft({{u"mode"_s, 0}, {u"nodes"_s, QJsonArray{gone, kept}}});
        QCOMPARE(builder->filter().toText(), u"score >= 60"_s);
    }

    void textThatIsWrongSaysWhereAndLeavesTheFilter()
    {
        const auto builder = make();
        builder->setFilter(parse(u"score >= 60"_s));
        click(*builder, u"Edit as text"_s);
        QLineEdit *line = nullptr;
        for (auto *candidate : builder->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == u"Filter as text"_s)
                line = candidate;
        }
        QVERIFY(line);
        QCOMPARE(line->text(), u"score >= 60"_s);
        QTest::keyClicks(line, u" and"_s);
        QVERIFY2(line->accessibleDescription().startsWith(u"Column 16"_s), qPrintable(line->accessibleDescription()));
        QCOMPARE(builder->filter().toText(), u"score >= 60"_s);
        QTest::keyClicks(line, u" email is empty"_s);
        QCOMPARE(builder->filter().toText(), u"score >= 60 and email is empty"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(builder->findChildren<FilterConditionRow *>().size(), 2);
    }

private:
    std::unique_ptr<FilterBuilder> make()
    {
        auto builder = std::make_unique<FilterBuilder>(
            PageContext{*m_world->workspace, *m_preferences}, EntityKind::Contact);
        builder->resize(1000, 300);
        builder->show();
        return builder;
    }
    Filter parse(const QString &text) { return *parseFilter(m_world->workspace->schema(), EntityKind::Contact, text); }
    static void click(QWidget &widget, const QString &text)
    {
        for (auto *button : widget.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ListFixture> m_world;
};

SATCHEL_GUI_TEST(tst_FilterBuilder)
#include "tst_FilterBuilder.moc"
