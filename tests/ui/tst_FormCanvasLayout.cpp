// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a form are while it is arranged, and where what is carried would be dropped.
#include "domain/Schema.h"
#include "tests/support/TestProgram.h"
#include "ui/settings/FormCanvasLayout.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

using Kind = CanvasTile::Kind;

Field fieldOf(const QString &name, FieldType type = FieldType::Text)
{
    Field field;
    field.name = name;
    field.type = type;
    return field;
}

Entity entity()
{
    Entity made;
    made.fields = {fieldOf(u"first"_s), fieldOf(u"second"_s), fieldOf(u"notes"_s, FieldType::LongText),
        fieldOf(u"phone"_s), fieldOf(u"fax"_s)};
    return made;
}

const FormLayout form{
    {{.key = u"main"_s, .fields = {u"first"_s, u"second"_s, u"notes"_s}}, {.key = u"reach"_s, .fields = {u"phone"_s}}},
    {u"fax"_s}};
const CanvasShape wide{
    .width = 500, .columns = 2, .sideWidth = 100, .fieldHeight = 40, .lineHeight = 20, .gap = 4, .sideGap = 10};

FormCanvasLayout arranged(const CanvasShape &shape, const std::optional<FormLift> &lift = {})
{
    return arrangeCanvas(form, entity(), shape, lift);
}

const CanvasTile &tileOf(const FormCanvasLayout &canvas, const QString &field)
{
    return *std::ranges::find(canvas.tiles, field, &CanvasTile::field);
}

const CanvasTile &slotOf(const FormCanvasLayout &canvas)
{
    return *std::ranges::find(canvas.tiles, Kind::Slot, &CanvasTile::kind);
}

QString fieldAt(const FormCanvasLayout &canvas, int tile)
{
    return tile < 0 ? u"none"_s : canvas.tiles[static_cast<size_t>(tile)].field;
}

int indexOf(const FormCanvasLayout &canvas, const QString &field)
{
    return static_cast<int>(&tileOf(canvas, field) - canvas.tiles.data());
}

FormLayout dropped(const FormLift &lift)
{
    Entity of = entity();
    return movedField(form, of, lift.field, lift.to);
}

} // namespace

class tst_FormCanvasLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortFieldsAreBesideEachOther()
    {
        const FormCanvasLayout canvas = arranged(wide);
        QCOMPARE(tileOf(canvas, u"first"_s).rect, QRect(110, 24, 193, 40));
        QCOMPARE(tileOf(canvas, u"second"_s).rect, QRect(307, 24, 193, 40));
        QCOMPARE(tileOf(canvas, u"notes"_s).rect, QRect(110, 68, 390, 40));
    }

    void whatIsNotOnTheFormIsBesideItOrBelow()
    {
        QCOMPARE(tileOf(arranged(wide), u"fax"_s).rect, QRect(0, 24, 100, 20));
        CanvasShape narrow = wide;
        narrow.sideWidth = 0;
        narrow.columns = 1;
        const FormCanvasLayout canvas = arranged(narrow);
        QVERIFY(tileOf(canvas, u"fax"_s).rect.top() > tileOf(canvas, u"phone"_s).rect.bottom());
        QVERIFY(canvas.height > tileOf(canvas, u"fax"_s).rect.bottom());
    }

    void tilesDoNotCover()
    {
        for (const auto &lift : {std::optional<FormLift>(), std::optional(FormLift{u"first"_s, {}, {1, 1}}),
                 std::optional(FormLift{u"fax"_s, {}, {0, 0}}), std::optional(FormLift{{}, u"reach"_s, {0, 0}})}) {
            const FormCanvasLayout canvas = arranged(wide, lift);
            for (size_t i = 0; i < canvas.tiles.size(); ++i) {
                for (size_t j = i + 1; j < canvas.tiles.size(); ++j)
                    QVERIFY(!canvas.tiles[i].rect.intersects(canvas.tiles[j].rect));
            }
        }
    }

    void aFieldLeavesItsPlaceAndHasASlot()
    {
        const FormCanvasLayout canvas = arranged(wide, FormLift{u"first"_s, {}, {1, 1}});
        QCOMPARE(tileOf(canvas, u"first"_s).kind, Kind::Origin);
        QCOMPARE(slotOf(canvas).section, 1);
        QVERIFY(slotOf(canvas).rect.left() > tileOf(canvas, u"phone"_s).rect.right());
    }

    void whereItCameFromThereIsOnlyTheSlot()
    {
        const FormCanvasLayout canvas = arranged(wide, FormLift{u"second"_s, {}, {0, 1}});
        QCOMPARE(slotOf(canvas).rect, tileOf(arranged(wide), u"second"_s).rect);
        QVERIFY(std::ranges::find(canvas.tiles, Kind::Origin, &CanvasTile::kind) == canvas.tiles.end());
    }

    void aFieldGivesWay()
    {
        FormLift lift{u"phone"_s, {}, {1, 0}};
        lift.to = dropPlace(arranged(wide, lift), lift, tileOf(arranged(wide, lift), u"second"_s).rect.center());
        QCOMPARE(dropped(lift).sections[0].fields, (QStringList{u"first"_s, u"phone"_s, u"second"_s, u"notes"_s}));
        // What now stands behind the slot is passed by the same gesture.
        lift.to = dropPlace(arranged(wide, lift), lift, tileOf(arranged(wide, lift), u"second"_s).rect.center());
        QCOMPARE(dropped(lift).sections[0].fields, (QStringList{u"first"_s, u"second"_s, u"phone"_s, u"notes"_s}));
        QVERIFY(dropped(lift).sections[1].fields.isEmpty());
    }

    void thePlaceItCameFromTakesItBack()
    {
        FormLift lift{u"first"_s, {}, {1, 0}};
        lift.to = dropPlace(arranged(wide, lift), lift, tileOf(arranged(wide, lift), u"first"_s).rect.center());
        QCOMPARE(dropped(lift), form);
    }

    void behindTheLastFieldIsTheEndOfTheSection()
    {
        const FormLift lift{u"first"_s, {}, {0, 0}};
        const FormCanvasLayout canvas = arranged(wide, lift);
        const QRect phone = tileOf(canvas, u"phone"_s).rect;
        QCOMPARE(dropPlace(canvas, lift, {phone.right() + 50, phone.center().y()}), (FormPlace{1, 1}));
    }

    void outsideNothingChanges()
    {
        const FormLift lift{u"first"_s, {}, {1, 0}};
        QCOMPARE(dropPlace(arranged(wide, lift), lift, {-50, 5000}), (FormPlace{1, 0}));
    }

    void aSectionGoesBetweenTheOthers()
    {
        const FormLift lift{{}, u"reach"_s, {1, 0}};
        const FormCanvasLayout canvas = arranged(wide, lift);
        QCOMPARE(dropPlace(canvas, lift, {200, 0}), (FormPlace{0, 0}));
        QCOMPARE(dropPlace(canvas, lift, {200, 5000}), (FormPlace{1, 0}));
    }

    void theArrowsKeepToTheirLineAndColumn()
    {
        const FormCanvasLayout canvas = arranged(wide);
        QCOMPARE(fieldAt(canvas, canvas.tileBeside(indexOf(canvas, u"first"_s), 1, 0)), u"second"_s);
        QCOMPARE(fieldAt(canvas, canvas.tileBeside(indexOf(canvas, u"second"_s), -1, 0)), u"first"_s);
        QCOMPARE(fieldAt(canvas, canvas.tileBeside(indexOf(canvas, u"second"_s), 0, 1)), u"notes"_s);
        QCOMPARE(fieldAt(canvas, canvas.tileBeside(indexOf(canvas, u"first"_s), -1, 0)), u"fax"_s);
        QCOMPARE(canvas.tileBeside(indexOf(canvas, u"second"_s), 1, 0), -1);
    }

    void everyTileIsReachedByTheArrows()
    {
        for (const int side : {100, 0}) {
            CanvasShape shape = wide;
            shape.sideWidth = side;
            const FormCanvasLayout canvas = arranged(shape);
            QSet<int> reached{0};
            for (QList<int> next{0}; !next.isEmpty();) {
                const int from = next.takeFirst();
                for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
                    const int to = canvas.tileBeside(from, step.x(), step.y());
                    if (to >= 0 && !reached.contains(to)) {
                        reached.insert(to);
                        next.append(to);
                    }
                }
            }
            QCOMPARE(reached.size(), std::ssize(canvas.tiles));
        }
    }
};

SATCHEL_TEST(tst_FormCanvasLayout)
#include "tst_FormCanvasLayout.moc"
