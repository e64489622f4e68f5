// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/QuoteLinesModel.h"

#include "domain/StandardTax.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace satchel;
using items::QuoteLinesModel;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

UnitPrice price(QStringView amount)
{
    return {*Decimal::fromString(amount), euro};
}

struct Fixture
{
    Fixture()
        : workspace(store.release(), {}), model(workspace),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        quote = workspace.store().newId();
        const RecordId customer = workspace.store().newId();
        workspace.commit({},
            {Edit::create(EntityKind::Company, customer, {{u"name"_s, u"Aalto"_s}}),
                Edit::create(EntityKind::Quote, quote, {{u"currency"_s, u"EUR"_s}, {u"company"_s, customer}})});
        model.setQuote(quote);
        model.setFormat([](int, const Value &value) {
            const auto *money = std::get_if<Money>(&value);
            const auto *unitPrice = std::get_if<UnitPrice>(&value);
            return money ? money->amountText() : unitPrice ? unitPrice->amountText() : toJson(value).toString();
        });
    }
    void add(const QString &name, QStringView amount, const QString &kind = u"normal"_s)
    {
        model.insert(model.lineCount(),
            {{{u"name"_s, name}, {u"kind"_s, kind}, {u"quantity"_s, Decimal::fromInteger(1)},
                {u"unit_price"_s, price(amount)}}},
            u"Add"_s);
    }
    void set(const QString &setting, const QString &value)
    {
        workspace.commit({}, {Edit::create(EntityKind::Setting, {}, {{u"name"_s, setting}, {u"value"_s, value}})});
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    /// Names in order, as "A B C".
    QString names() const
    {
        QStringList all;
        for (const Record &line : model.lines())
            all.append(line.text(u"name"));
        return all.join(u' ');
    }
    QString total() const
    {
        return model.totals() ? model.totals()->money(model.totals()->total).amountText()
                              : model.totals().error().where;
    }

    test::TestStore store;
    items::Workspace workspace;
    QuoteLinesModel model;
    QAbstractItemModelTester tester;
    RecordId quote;
};

} // namespace

class tst_QuoteLinesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftEndsWithARowThatBeginsALine()
    {
        Fixture fixture;
        QCOMPARE(fixture.model.rowCount(), 1);
        QVERIFY(fixture.model.index(0, 0).data(QuoteLinesModel::BeginsLineRole).toBool());
        QSignalSpy inserted(&fixture.model, &QuoteLinesModel::inserted);
        fixture.model.setValue(0, QuoteLinesModel::Item, u"Delivery"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(fixture.names(), u"Delivery"_s);
        QCOMPARE(fixture.text(0, QuoteLinesModel::Quantity), u"1"_s);
        fixture.workspace.undo();
        QCOMPARE(fixture.model.lineCount(), 0);
    }

    void aProductFillsItsLine()
    {
        Fixture fixture;
        const RecordId product = fixture.workspace.store().newId();
        fixture.workspace.commit({},
            {Edit::create(EntityKind::Product, product,
                {{u"name"_s, u"Logger"_s}, {u"unit_price"_s, price(u"189")},
                    {u"tax_rate"_s, Decimal::fromInteger(19)}})});
        fixture.model.addProduct(product);
        QCOMPARE(fixture.text(0, QuoteLinesModel::Item), u"Logger"_s);
        QCOMPARE(fixture.text(0, QuoteLinesModel::Amount), u"189.00"_s);
        QCOMPARE(fixture.total(), u"224.91"_s);
    }

    void numbersLinesWithinTheirGroups()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"1");
        fixture.add(u"G"_s, u"0", u"group"_s);
        fixture.add(u"B"_s, u"2");
        fixture.add(u"words"_s, u"0", u"text"_s);
        fixture.add(u"C"_s, u"3", u"optional"_s);
        QStringList numbers;
        for (int row = 0; row < fixture.model.lineCount(); ++row)
            numbers.append(fixture.text(row, QuoteLinesModel::Number));
        QCOMPARE(numbers, (QStringList{u"1"_s, u"2"_s, u"2.1"_s, QString(), u"2.2"_s}));
        QCOMPARE(fixture.text(1, QuoteLinesModel::Amount), u"2.00"_s); // the group's subtotal, without what is optional
        QCOMPARE(fixture.text(4, QuoteLinesModel::Amount), u"(3.00)"_s);
        QCOMPARE(fixture.total(), u"3.00"_s);
    }

    void showsTotalsAsOneTypesAndForgetsThemOnEscape()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"10");
        QSignalSpy changed(&fixture.model, &QuoteLinesModel::totalsChanged);
        fixture.model.preview(0, QuoteLinesModel::Quantity, Decimal::fromInteger(12));
        QCOMPARE(fixture.total(), u"120.00"_s);
        QCOMPARE(fixture.text(0, QuoteLinesModel::Amount), u"120.00"_s);
        fixture.model.preview(0, QuoteLinesModel::Discount, Decimal::fromInteger(200));
        QCOMPARE(fixture.total(), u"line 1"_s); // an error, shown in place of the totals
        fixture.model.endPreview();
        QCOMPARE(fixture.total(), u"10.00"_s);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(
            textOf(
                fixture.workspace.store().get(EntityKind::QuoteLine, fixture.model.lines()[0].id)->value(u"quantity")),
            QString());
    }

    void editsACellAsOneStep()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"10");
        fixture.model.setValue(0, QuoteLinesModel::Quantity, Decimal::fromInteger(3));
        QCOMPARE(fixture.total(), u"30.00"_s);
        QVERIFY(fixture.workspace.canUndo());
        fixture.workspace.undo();
        QCOMPARE(fixture.total(), u"10.00"_s);
        const QString label = fixture.workspace.undoLabel();
        fixture.model.setValue(0, QuoteLinesModel::Quantity, Decimal::fromInteger(1)); // as it is
        QCOMPARE(fixture.workspace.undoLabel(), label);
    }

    void movesDuplicatesAndRemoves()
    {
        Fixture fixture;
        for (const auto &name : {u"A"_s, u"B"_s, u"C"_s})
            fixture.add(name, u"1");
        fixture.model.move(2, -1);
        QCOMPARE(fixture.names(), u"A C B"_s);
        fixture.model.move(0, 2);
        QCOMPARE(fixture.names(), u"C B A"_s);
        fixture.model.move(2, 1); // there is nothing behind it
        QCOMPARE(fixture.names(), u"C B A"_s);
        fixture.model.duplicate(0);
        QCOMPARE(fixture.names(), u"C C B A"_s);
        fixture.model.remove({0, 2});
        QCOMPARE(fixture.names(), u"C A"_s);
        fixture.workspace.undo();
        QCOMPARE(fixture.names(), u"C C B A"_s);
        fixture.workspace.undo();
        fixture.workspace.undo();
        QCOMPARE(fixture.names(), u"A C B"_s);
    }

    void insertsRowsInTheMiddle()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"1");
        fixture.add(u"B"_s, u"1");
        fixture.model.insert(1, {{{u"name"_s, u"X"_s}}, {{u"name"_s, u"Y"_s}}}, u"Paste"_s);
        QCOMPARE(fixture.names(), u"A X Y B"_s);
    }

    void whatWasSentCannotBeTypedIn()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"1");
        fixture.workspace.commit({}, {Edit::update(EntityKind::Quote, fixture.quote, {{u"status"_s, u"sent"_s}})});
        QVERIFY(!fixture.model.isEditable());
        QCOMPARE(fixture.model.rowCount(), 1);
        QVERIFY(!fixture.model.index(0, QuoteLinesModel::Item).flags().testFlag(Qt::ItemIsEditable));
        fixture.model.setValue(0, QuoteLinesModel::Item, u"B"_s);
        QCOMPARE(fixture.names(), u"A"_s);
        fixture.workspace.undo();
        QCOMPARE(fixture.model.rowCount(), 2);
    }

    void saysWhyAnEditWasRefused()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"9000000000000");
        QSignalSpy refused(&fixture.model, &QuoteLinesModel::refused);
        fixture.model.setValue(0, QuoteLinesModel::Quantity, *Decimal::fromString(u"1000000"));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<Error>().where, u"quote_line.total"_s);
        QCOMPARE(fixture.text(0, QuoteLinesModel::Quantity), u"1"_s);
        QCOMPARE(fixture.total(), u"9000000000000.00"_s);
    }

    void refusesATaxRateNobodyKeeps()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"1");
        fixture.model.setValue(0, QuoteLinesModel::Tax, Decimal::fromInteger(17));
        QCOMPARE(fixture.text(0, QuoteLinesModel::Tax), u"17"_s); // nobody said which there are
        fixture.workspace.commit({},
            {Edit::create(
                EntityKind::TaxRate, {}, {{u"name"_s, u"Standard"_s}, {u"rate"_s, Decimal::fromInteger(19)}})});
        QSignalSpy refused(&fixture.model, &QuoteLinesModel::refused);
        fixture.model.setValue(0, QuoteLinesModel::Tax, Decimal::fromInteger(18));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<Error>().where, u"tax_rate.rate"_s);
        fixture.model.setValue(0, QuoteLinesModel::Tax, Decimal::fromInteger(19));
        QCOMPARE(fixture.text(0, QuoteLinesModel::Tax), u"19"_s);
    }

    void followsOtherWriters()
    {
        Fixture fixture;
        fixture.add(u"A"_s, u"1");
        fixture.workspace.commit({},
            {Edit::update(EntityKind::QuoteLine, fixture.model.lines()[0].id, {{u"unit_price"_s, price(u"7")}}),
                Edit::create(EntityKind::QuoteLine, {},
                    {{u"quote"_s, fixture.quote}, {u"name"_s, u"B"_s}, {u"unit_price"_s, price(u"5")}})});
        QCOMPARE(fixture.names(), u"A B"_s);
        QCOMPARE(fixture.total(), u"12.00"_s);
    }

    void aFirstLineBeginsWithTheUsualTaxOfTheFirm()
    {
        Fixture fixture;
        fixture.set(usualTaxSetting, u"19"_s);
        fixture.set(firmCountrySetting, u"DE"_s);
        fixture.model.addLine(u"Probe"_s);
        QCOMPARE(fixture.text(0, QuoteLinesModel::Tax), u"19"_s);
        fixture.model.setValue(0, QuoteLinesModel::Tax, *Decimal::fromString(u"7"));
        fixture.model.addLine(u"Book"_s);
        QCOMPARE(fixture.text(1, QuoteLinesModel::Tax), u"7"_s); // as the one before it
    }

    void pastedLinesThatSayNoTaxHaveThatOfALineByHand()
    {
        Fixture fixture;
        fixture.set(usualTaxSetting, u"19"_s);
        fixture.set(firmCountrySetting, u"DE"_s);
        fixture.model.paste(
            0, {{{u"name"_s, u"Shelf"_s}}, {{u"name"_s, u"Book"_s}, {u"tax_rate"_s, *Decimal::fromString(u"7")}}});
        QCOMPARE(fixture.text(0, QuoteLinesModel::Tax), u"19"_s);
        QCOMPARE(fixture.text(1, QuoteLinesModel::Tax), u"7"_s);
    }

    void aCustomerAbroadAndAStoreWithoutAUsualTaxGetNone()
    {
        Fixture fixture;
        fixture.model.addLine(u"Probe"_s);
        QVERIFY(isEmpty(fixture.model.value(0, QuoteLinesModel::Tax)));
        fixture.model.remove({0});
        fixture.set(usualTaxSetting, u"19"_s);
        fixture.set(firmCountrySetting, u"DE"_s);
        const auto company = fixture.model.quote()->value(u"company");
        fixture.workspace.commit({},
            {Edit::update(
                EntityKind::Company, valueOr<RecordId>(company), {{u"address_country"_s, u"Switzerland"_s}})});
        fixture.model.addLine(u"Probe"_s);
        QVERIFY(isEmpty(fixture.model.value(0, QuoteLinesModel::Tax)));
    }

    void aProductWithoutARateGetsTheUsualTaxAndOneWithARateKeepsIt()
    {
        Fixture fixture;
        fixture.set(usualTaxSetting, u"20"_s);
        const auto product = [&](std::vector<FieldValue> values) {
            const RecordId id = fixture.workspace.store().newId();
            values.push_back({u"name"_s, u"Probe"_s});
            fixture.workspace.commit({}, {Edit::create(EntityKind::Product, id, std::move(values))});
            return id;
        };
        fixture.model.addProduct(product({}));
        fixture.model.addProduct(product({{u"tax_rate"_s, *Decimal::fromString(u"10")}}));
        fixture.model.addProduct(product({{u"tax_category"_s, u"exempt"_s}}));
        QCOMPARE(fixture.text(0, QuoteLinesModel::Tax), u"20"_s);
        QCOMPARE(fixture.text(1, QuoteLinesModel::Tax), u"10"_s);
        QVERIFY(isEmpty(fixture.model.value(2, QuoteLinesModel::Tax)));
    }
};

SATCHEL_GUI_TEST(tst_QuoteLinesModel)
#include "tst_QuoteLinesModel.moc"
