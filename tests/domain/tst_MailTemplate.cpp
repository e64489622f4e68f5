// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChoiceNames.h"
#include "domain/MailTemplate.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(char digit)
{
    return RecordId::fromString(u"018f0000-0000-7000-8000-00000000000"_s + QLatin1Char(digit));
}

} // namespace

class tst_MailTemplate : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Schema> m_schema = Schema::withCustomFields({});
    MailTemplateContext m_context;

    QString errorOf(const QString &text) const
    {
        const auto parsed = parseMailTemplate(*m_schema, text);
        return parsed ? u"parsed"_s : parsed.error().where + u": "_s + parsed.error().what;
    }
    RenderedMailText render(const QString &text, const MailTemplateContext &context) const
    {
        const auto parsed = parseMailTemplate(*m_schema, text);
        if (!parsed)
            return {toText(parsed.error()), {}};
        auto rendered = renderMailTemplate(*parsed, context);
        return rendered ? *rendered : RenderedMailText{toText(rendered.error()), {}};
    }
    QString textOf(const QString &text) const { return render(text, m_context).text; }
    Record &record(EntityKind kind)
    {
        return *std::ranges::find_if(m_context.records, [&](const Record &one) { return one.entity->kind == kind; });
    }

private Q_SLOTS:
    void init()
    {
        Record contact(m_schema->shared(EntityKind::Contact), idOf('1'));
        contact.set(field::first_name, u"Anna"_s);
        contact.set(field::last_name, u"Müller"_s);
        contact.set(field::company, idOf('2'));
        contact.set(field::tags, QStringList{u"VIP"_s, u"Wood"_s});
        Record deal(m_schema->shared(EntityKind::Deal), idOf('3'));
        deal.set(field::title, u"House 4"_s);
        deal.set(field::value, Money{1'234'550, *Currency::fromCode(u"EUR")});
        deal.set(field::expected_close, QDate(2026, 11, 30));
        deal.set(field::company, idOf('2'));
        deal.set(field::status, choice::won);
        Record user(m_schema->shared(EntityKind::User), idOf('4'));
        user.set(field::name, u"Max Kern"_s);
        m_context = {};
        m_context.records = {contact, deal, user};
        m_context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        m_context.today = QDate(2026, 11, 16);
        m_context.find = [this](EntityKind kind, RecordId id) -> std::optional<Record> {
            if (kind != EntityKind::Company || id != idOf('2'))
                return {};
            Record company(m_schema->shared(EntityKind::Company), id);
            company.set(field::name, u"Lindental"_s);
            company.set(field::industry, u"wood"_s);
            return company;
        };
    }

    void fieldsAreFilledIn()
    {
        QCOMPARE(textOf(u"Dear {{contact.first_name}},\n\n{{ deal.title }} for {{contact.company}}.\n{{user.name}}"_s),
            u"Dear Anna,\n\nHouse 4 for Lindental.\nMax Kern"_s);
        QCOMPARE(textOf(u"{{contact.name}}: {{contact.tags}}"_s), u"Anna Müller: VIP, Wood"_s);
        QCOMPARE(textOf(u"no fields, { one } brace"_s), u"no fields, { one } brace"_s);
        QCOMPARE(textOf(u""_s), u""_s);
    }

    void aTextOfARuleNamesItsRecordAndWhatThatRefersTo()
    {
        Record task(m_schema->shared(EntityKind::Task), idOf('6'));
        task.set(field::title, u"Call"_s);
        task.set(field::company, idOf('2'));
        m_context.records.push_back(task);
        const auto textOfTask = [&](const QString &text) {
            const auto parsed = parseMailTemplate(*m_schema, text, EntityKind::Task);
            if (!parsed)
                return toText(parsed.error());
            const auto rendered = renderMailTemplate(*parsed, m_context);
            return rendered ? rendered->text : toText(rendered.error());
        };
        QCOMPARE(
            textOfTask(u"{{task.title}} {{task.company.name}} {{contact.first_name}}"_s), u"Call Lindental Anna"_s);
        QCOMPARE(textOfTask(u"{{task.deal.title|no deal}}"_s), u"no deal"_s);
        QCOMPARE(textOfTask(u"{{#if task.company.name = \"Lindental\" and task.deal.title is empty}}yes{{/if}}"_s),
            u"yes"_s);
        QCOMPARE(textOfTask(u"{{#if task.company = \"Lindental\" and deal is not empty}}yes{{/if}}"_s), u"yes"_s);
        QCOMPARE(textOfTask(u"{{#if task.company.name is empty}}yes{{else}}no{{/if}}"_s), u"no"_s);
    }

    void whatIsInTheTrashIsNotWrittenAbout()
    {
        Record task(m_schema->shared(EntityKind::Task), idOf('6'));
        task.set(field::company, idOf('2'));
        m_context.records = {task};
        m_context.find = [this](EntityKind kind, RecordId id) -> std::optional<Record> {
            Record company(m_schema->shared(kind), id);
            company.set(field::name, u"Lindental"_s);
            company.set(field::deleted_at, Instant{1});
            return company;
        };
        const auto parsed = parseMailTemplate(
            *m_schema, u"{{#if task.company.name is empty}}no {{/if}}{{task.company.name|one}}"_s, EntityKind::Task);
        QVERIFY(parsed);
        QCOMPARE(renderMailTemplate(*parsed, m_context)->text, u"no one"_s);
    }

    void aMistakeInATextOfARuleSaysWhatCanBeNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("named");
        QTest::newRow("entity") << u"\n {{ship.name}}"_s << u"line 2, column 2"_s << u"task, contact, company"_s;
        QTest::newRow("reference") << u"{{task.ship.name}}"_s << u"line 1, column 1"_s << u"company"_s;
        QTest::newRow("field") << u"{{task.company.ship}}"_s << u"line 1, column 1"_s << u"ship"_s;
        QTest::newRow("two steps") << u"{{task.deal.company.name}}"_s << u"line 1, column 1"_s << u"no further"_s;
        QTest::newRow("not its own") << u"{{deal.company.name}}"_s << u"line 1, column 1"_s << u"rule's own task"_s;
        QTest::newRow("inner name") << u"{{task:company.name}}"_s << u"line 1, column 1"_s << u"task, contact"_s;
        QTest::newRow("in a condition") << u"{{#if ship.name is empty}}x{{/if}}"_s << u"line 1, column 7"_s
                                        << u"task, contact, company"_s;
        QTest::newRow("reference in a condition")
            << u"{{#if task.ship.name is empty}}x{{/if}}"_s << u"line 1, column 7"_s << u"company"_s;
    }
    void aMistakeInATextOfARuleSaysWhatCanBeNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, where);
        QFETCH(const QString, named);
        const auto parsed = parseMailTemplate(*m_schema, text, EntityKind::Task);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().where, where);
        QVERIFY2(parsed.error().what.contains(named), qPrintable(parsed.error().what));
        QVERIFY(!parseMailTemplate(*m_schema, u"{{task.title}}"_s)); // outside of rules
    }

    void aRuleOffersTheFieldsOfItsRecordFirst()
    {
        const auto fields = mailTemplateFields(*m_schema, EntityKind::Task);
        QVERIFY(fields.front().first.startsWith(u"task."_s));
        const auto step = std::ranges::find(fields, u"task.company.name"_s, &std::pair<QString, QString>::first);
        QVERIFY(step != fields.end());
        QVERIFY2(step->second.startsWith(u"Task: Company: "_s), qPrintable(step->second));
        for (const auto &[path, label] : fields)
            QVERIFY2(parseMailTemplate(*m_schema, u"{{"_s + path + u"}}"_s, EntityKind::Task), qPrintable(path));
        for (const auto &[path, label] : mailTemplateFields(*m_schema))
            QVERIFY2(!path.startsWith(u"task."_s), qPrintable(path));
    }

    void numbersAmountsAndDatesAreInTheLanguageOfTheMail()
    {
        const QString text = u"{{deal.value}}|{{deal.expected_close}}|{{deal.status}}"_s;
        QCOMPARE(textOf(text), u"€12,345.50|30 November 2026|Won"_s);
        m_context.locale = QLocale(QLocale::German, QLocale::Germany);
        QCOMPARE(textOf(text), u"12.345,50\u00a0€|30. November 2026|Won"_s);
        m_context.locale = QLocale(QLocale::Japanese, QLocale::Japan);
        QCOMPARE(textOf(u"{{deal.expected_close}}"_s), u"2026年11月30日"_s);
    }

    void anEmptyFieldHasItsFallback()
    {
        QCOMPARE(
            textOf(u"{{contact.salutation|Dear customer}}, {{contact.first_name | you}}"_s), u"Dear customer, Anna"_s);
        QCOMPARE(textOf(u"[{{contact.salutation}}] [{{contact.salutation|}}] [{{contact.salutation|a | b}}]"_s),
            u"[] [] [a | b]"_s);
        record(EntityKind::Contact).set(field::salutation, u" \n "_s);
        QCOMPARE(textOf(u"{{contact.salutation|Hello}}"_s), u"Hello"_s);
    }

    void eachFieldIsATokenWithItsPlace()
    {
        const RenderedMailText rendered = render(
            u"Hi {{contact.first_name}}! {{contact.salutation|You}} {{quote.number}}"_s, m_context);
        QCOMPARE(rendered.text, u"Hi Anna! You "_s);
        const std::vector<MailTemplateToken> expected{{3, 4, u"contact.first_name"_s, u"Anna"_s, {}},
            {9, 3, u"contact.salutation"_s, {}, u"the field is empty"_s},
            {13, 0, u"quote.number"_s, {}, u"no quote belongs to this message"_s}};
        QCOMPARE(rendered.tokens, expected);
        QVERIFY(!rendered.tokens[0].isEmpty() && rendered.tokens[1].isEmpty());
    }

    void conditionsAreFormulas_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("holds");
        QTest::newRow("amount") << u"deal.value > 5000"_s << true;
        QTest::newRow("not") << u"deal.value > 50000"_s << false;
        QTest::newRow("empty") << u"contact.salutation is empty"_s << true;
        QTest::newRow("two records") << u"deal.value > 5000 and contact.first_name = \"Anna\""_s << true;
        QTest::newRow("choice") << u"deal.status = \"won\""_s << true;
        QTest::newRow("list") << u"contact.tags contains \"vip\""_s << true;
        QTest::newRow("date") << u"deal.expected_close <= today+30d"_s << true;
        QTest::newRow("function") << u"days(today(), deal.expected_close) = 14"_s << true;
        QTest::newRow("quotes with braces") << u"deal.title = \"}}\""_s << false;
        QTest::newRow("there is a quote") << u"quote is not empty"_s << false;
        QTest::newRow("there is a deal") << u"deal is not empty"_s << true;
        QTest::newRow("of a missing record") << u"quote.number = \"Q-1\""_s << false;
        QTest::newRow("on two lines") << u"deal.value > 5000\n or\ndeal.value < 5"_s << true;
        QTest::newRow("reference by its name") << u"deal.company = \"Lindental\""_s << true;
    }
    void conditionsAreFormulas()
    {
        QFETCH(const QString, condition);
        QFETCH(const bool, holds);
        QCOMPARE(textOf(u"{{#if "_s + condition + u"}}yes{{else}}no{{/if}}"_s), holds ? u"yes"_s : u"no"_s);
    }

    void whatTheStoreComputesCanBeInACondition()
    {
        Record quote(m_schema->shared(EntityKind::Quote), idOf('5'));
        quote.set(field::total, Money{600'000, *Currency::fromCode(u"EUR")});
        m_context.records.push_back(quote);
        QCOMPARE(textOf(u"{{#if quote.total > 5000}}{{quote.total}}{{/if}}"_s), u"€6,000.00"_s);
    }

    void conditionsAreNested()
    {
        const QString text = u"a{{#if deal.value > 1}}b{{#if deal.value > 99999}}c{{else}}d{{/if}}e{{else}}f{{#if "
                             "deal.value > 1}}g{{/if}}{{/if}}h"_s;
        QCOMPARE(textOf(text), u"abdeh"_s);
        record(EntityKind::Deal).set(field::value, Value());
        QCOMPARE(textOf(text), u"afh"_s);
    }

    void aConditionAloneOnItsLineLeavesNoEmptyLine()
    {
        QCOMPARE(textOf(u"One\n{{#if deal.value > 1}}\nTwo\n  {{else}}  \nThree\n{{/if}}\r\nFour\n"_s),
            u"One\nTwo\nFour\n"_s);
        QCOMPARE(textOf(u"{{#if deal.value > 1}}\nTwo\n{{/if}}"_s), u"Two\n"_s);
        QCOMPARE(textOf(u"One {{#if deal.value > 1}}\nTwo{{/if}}\n"_s), u"One \nTwo\n"_s);
    }

    void aConditionThatCannotBeDecidedIsATokenToo()
    {
        const RenderedMailText rendered = render(u"x{{#if quote.number = \"1\"}}a{{/if}}"_s, m_context);
        const std::vector<MailTemplateToken> expected{{1, 0, u"quote"_s, {}, u"no quote belongs to this message"_s}};
        QCOMPARE(rendered.tokens, expected);
        QVERIFY(render(u"{{#if quote is empty}}a{{/if}}"_s, m_context).tokens.empty());
    }

    void bracesCanBeText()
    {
        QCOMPARE(textOf(u"\\{{contact.first_name}} {{contact.first_name}} \\{{{{contact.first_name}}"_s),
            u"{{contact.first_name}} Anna {{Anna"_s);
    }

    void whatARecordHoldsIsNoTemplate()
    {
        record(EntityKind::Contact).set(field::first_name, u"{{user.name}}{{#if"_s);
        QCOMPARE(textOf(u"{{contact.first_name}}"_s), u"{{user.name}}{{#if"_s);
    }

    void aSubjectIsOneLine()
    {
        record(EntityKind::Contact).set(field::notes, u"a\r\nBcc: x@y.example\tb\x01"_s);
        m_context.isOneLine = true;
        const RenderedMailText rendered = render(u"x\n{{contact.notes}}"_s, m_context);
        QCOMPARE(rendered.text, u"x a Bcc: x@y.example b"_s);
        QCOMPARE(rendered.tokens.front().length, rendered.tokens.front().value.size());
    }

    void aTemplateNamesTheRecordsThatItNeeds()
    {
        const auto parsed = parseMailTemplate(*m_schema,
            u"{{user.name}} {{#if quote.total > 5 and deal is not empty}}{{user.email}}{{contact.name}}{{/if}}"_s);
        QVERIFY2(parsed, parsed ? "" : qPrintable(toText(parsed.error())));
        const std::vector<EntityKind> expected{
            EntityKind::User, EntityKind::Quote, EntityKind::Deal, EntityKind::Contact};
        QCOMPARE(parsed->entities, expected);
    }

    void errorsNameThePlaceAndTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("unknown entity")
            << u"Hi\n  {{customer.name}}"_s
            << u"line 2, column 3: \"customer\" is not among contact, company, lead, deal, quote, proposal and user"_s;
        QTest::newRow("unknown field") << u"{{contact.nmae}}"_s
                                       << u"line 1, column 1: contact has no field \"nmae\" that a mail can show"_s;
        QTest::newRow("no field") << u"{{contact}}"_s
                                  << u"line 1, column 1: contact has no field \"\" that a mail can show"_s;
        QTest::newRow("hidden") << u"{{contact.external_id}}"_s
                                << u"line 1, column 1: contact has no field \"external_id\" that a mail can show"_s;
        QTest::newRow("no end of a tag") << u"a\nb {{contact.name"_s << u"line 2, column 3: this {{ has no }}"_s;
        QTest::newRow("no end") << u"a{{#if deal.value > 1}}b"_s
                                << u"line 1, column 2: this condition has no {{/if}}"_s;
        QTest::newRow("no beginning") << u"a{{/if}}"_s << u"line 1, column 2: this belongs to no condition"_s;
        QTest::newRow("two elses") << u"{{#if deal.value > 1}}{{else}}{{else}}{{/if}}"_s
                                   << u"line 1, column 31: this belongs to no condition"_s;
        QTest::newRow("unknown tag") << u"{{#each deal}}"_s
                                     << u"line 1, column 1: only #if, else and /if are known here"_s;
        QTest::newRow("unknown field in a condition")
            << u"x\n{{#if deal.vlaue > 1}}{{/if}}"_s
            << u"line 2, column 7: deal has no field \"vlaue\"; the nearest is \"value\""_s;
        QTest::newRow("no yes or no") << u"{{#if deal.value}}{{/if}}"_s
                                      << u"line 1, column 6: a condition must be true or false"_s;
    }
    void errorsNameThePlaceAndTheReason()
    {
        QFETCH(const QString, text);
        QTEST(errorOf(text), "error");
    }

    void textsThatDoNotFitInAConditionAreRefusedAtTheirPlace()
    {
        QVERIFY(errorOf(u"{{#if deal.value > \"much\"}}{{/if}}"_s).startsWith("line 1, column "_L1));
        QVERIFY(errorOf(u"{{#if }}{{/if}}"_s).startsWith("line 1, column 6: "_L1));
        QVERIFY(errorOf(u"{{#if deal.value > }}{{/if}}"_s).startsWith("line 1, column "_L1));
        QVERIFY(errorOf(u"{{#if contact.company.name = \"x\"}}{{/if}}"_s).startsWith("line 1, column 7: "_L1));
    }

    void whatIsTooLargeIsRefused()
    {
        QVERIFY(errorOf(QString(200'000, u'x')).contains("100000"_L1));
        const QString open = u"{{#if deal.value > 1}}"_s;
        const QString close = u"{{/if}}"_s;
        QCOMPARE(errorOf(open.repeated(20) + close.repeated(20)), u"parsed"_s);
        QVERIFY(errorOf(open.repeated(21) + close.repeated(21)).contains("more than 20"_L1));
        record(EntityKind::Contact).set(field::notes, QString(100'000, u'x'));
        QVERIFY(textOf(u"{{contact.notes}}"_s.repeated(10)).contains("longer than 500000"_L1));
    }

    void anyTextIsParsedOrRefused()
    {
        const QString text
            = u"{{#if deal.value > 5 and contact.name = \"}}\"}}\\{{ {{contact.name|x}}{{else}} {{/if}}"_s;
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            textOf(text.left(cut));
            textOf(text.mid(cut));
            textOf(text.left(cut) + text.left(cut));
        }
    }

    void everyFieldOffersItselfAndCanBeUsed()
    {
        const auto fields = mailTemplateFields(*m_schema);
        QVERIFY(fields.size() > 100);
        for (const auto &[path, label] : fields)
            QCOMPARE(errorOf(u"{{"_s + path + u"}}"_s), u"parsed"_s);
        QCOMPARE(fields.front(), std::pair(u"contact.name"_s, u"Contact: Name"_s));
    }
};

SATCHEL_PLAIN_TEST(tst_MailTemplate)
#include "tst_MailTemplate.moc"
