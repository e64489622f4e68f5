// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Filter.h"
#include "domain/FormLayout.h"
#include "domain/Formula.h"
#include "domain/HtmlText.h"
#include "domain/MailTemplate.h"
#include "domain/MailText.h"
#include "domain/Markdown.h"
#include "domain/Mention.h"
#include "domain/QuickAdd.h"
#include "domain/recurrence/RecurrenceSet.h"
#include "exchange/DateText.h"
#include "exchange/EmailText.h"
#include "exchange/NumberText.h"
#include "store/encryption/KeyFile.h"
#include "store/encryption/RecoveryKey.h"
#include "tests/fuzz/Targets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fuzz {

namespace {

constexpr int mostOccurrences = 500; // of a rule that may go on for ever

const Schema &schema()
{
    static const auto core = Schema::withCustomFields({});
    return *core;
}

QString runFilter(const QByteArray &input)
{
    std::ignore = parseFilter(schema(), EntityKind::Deal, QString::fromUtf8(input));
    return {};
}

QString runFormula(const QByteArray &input)
{
    const auto formula = parseFormula(QString::fromUtf8(input));
    if (formula)
        std::ignore = checkFormula(schema(), schema().entity(EntityKind::Deal), *formula, FormulaReach::References);
    return {};
}

QString runQuickAdd(const QByteArray &input)
{
    const ManualClock clock(*Instant::fromIso(u"2026-11-24T09:00:00Z"), QTimeZone("Europe/Berlin"));
    const QString text = QString::fromUtf8(input);
    for (const QString &language : {u"en"_s, u"fr"_s, u"ja"_s, u"ar"_s})
        std::ignore = parseQuickAdd(text, clock, {.isMonthFirst = false, .language = language});
    return {};
}

/// What is written means what was read: else an edit would change what nobody touched.
QString runMarkdown(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QString once = markdown::write(markdown::read(text));
    const QString twice = markdown::write(markdown::read(once));
    std::ignore = mentionsIn(text);
    return once == twice ? QString() : u"writing what was written gives another text"_s;
}

/// Every token is a place in the text.
QString runMailTemplate(const QByteArray &input)
{
    const auto parsed = parseMailTemplate(schema(), QString::fromUtf8(input));
    if (!parsed)
        return parsed.error().what.isEmpty() ? u"a refusal without a reason"_s : QString();
    Record contact(schema().shared(EntityKind::Contact));
    contact.set(field::first_name, u"{{user.name}}"_s);
    MailTemplateContext context;
    context.records = {contact};
    const auto rendered = renderMailTemplate(*parsed, context);
    for (const MailTemplateToken &token : rendered ? rendered->tokens : std::vector<MailTemplateToken>()) {
        if (token.position + token.length > rendered->text.size())
            return u"a token behind the text"_s;
    }
    return {};
}

QString runMailText(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    QString joined;
    for (const MailTextPart &part : splitMailText(text))
        joined += part.text;
    std::ignore = mailSnippet(text);
    return joined == text ? QString() : u"the parts are not the text"_s;
}

QString runHtml(const QByteArray &input)
{
    const QString text = plainTextFromHtml(QString::fromUtf8(input));
    return plainTextFromHtml(htmlFromPlainText(text)) == text ? QString()
                                                              : u"plain text does not come back from its HTML"_s;
}

QString runRecurrence(const QByteArray &input)
{
    const auto set = parseRecurrenceSet(QString::fromUtf8(input), {QDate(2026, 11, 24), {}, QTimeZone::utc()});
    if (!set)
        return {};
    RecurrenceSetIterator occurrences(*set);
    std::optional<OccurrenceKey> last;
    for (int i = 0; i < mostOccurrences; ++i) {
        const auto next = occurrences.next();
        if (!next)
            break;
        if (last && *next <= *last)
            return u"occurrences are not in ascending order"_s;
        last = next;
    }
    return {};
}

QString runCells(const QByteArray &input)
{
    const std::string_view cell(input.constData(), static_cast<size_t>(input.size()));
    if (const auto date = exchange::readDate(cell)) {
        const auto day = exchange::toDate(*date, exchange::DateOrder::DayFirst);
        if (day && !day->isValid())
            return u"a date that does not exist"_s;
    }
    std::ignore = exchange::readNumber(cell);
    std::ignore = exchange::addressesIn(QString::fromUtf8(input));
    return {};
}

/// A value that is read is written and read as the same.
QString runValues(const QByteArray &input)
{
    const QJsonValue json = QJsonDocument::fromJson('[' + input + ']').array().at(0);
    for (const FieldType type :
        {FieldType::Text, FieldType::Integer, FieldType::Decimal, FieldType::Money, FieldType::Percent, FieldType::Date,
            FieldType::Instant, FieldType::Boolean, FieldType::UnitPrice, FieldType::Tags, FieldType::Reference}) {
        const auto value = valueFromJson(type, json);
        if (!value)
            continue;
        const auto again = valueFromJson(type, toJson(*value));
        if (!again || *again != *value)
            return u"a value of the type %1 does not come back"_s.arg(typeName(type));
    }
    return {};
}

QString runFormLayout(const QByteArray &input)
{
    const auto layout = readFormLayout(QString::fromUtf8(input));
    if (!layout)
        return {};
    const auto again = readFormLayout(writeFormLayout(*layout));
    return again && writeFormLayout(*again) == writeFormLayout(*layout) ? QString() : u"a layout does not come back"_s;
}

const store::StoreKey &sampleKey()
{
    static const store::StoreKey key = *store::StoreKey::fromBytes(QByteArray(int(store::StoreKey::size), 'k'));
    return key;
}

const QString &samplePassphrase()
{
    static const QString passphrase = u"correct horse battery"_s;
    return passphrase;
}

/// Whatever was done to the file, no other key comes out of it.
QString runKeyFile(const QByteArray &input)
{
    if (input.contains("\"memory\"") && QJsonDocument::fromJson(input)[u"memory"_s].toDouble() > 1e6)
        return {}; // costs what it says, up to the limit that tst_StoreKeys checks
    const auto key = store::openSealedKey(input, samplePassphrase());
    return !key || *key == sampleKey() ? QString() : u"a damaged key file opened with another key"_s;
}

QString runRecoveryKey(const QByteArray &input)
{
    const auto key = store::keyFromRecovery(QString::fromUtf8(input));
    if (!key)
        return {};
    const auto again = store::keyFromRecovery(store::recoveryLines(*key).join(u'\n'));
    return again && *again == *key ? QString() : u"a recovery key does not come back"_s;
}

} // namespace

std::vector<Target> textTargets()
{
    const QByteArray sealed = store::sealKey(sampleKey(), samplePassphrase(), {1, 8192}).value_or(QByteArray("{}"));
    return {
        {u"filter"_s,
            {"stage = \"Negotiation\" and value > 5000",
                "not (company.industry in (\"retail\", \"food\") or value is empty)",
                "expected_close <= today+7d and owner = me", "title contains \"a\\\"b\" or tags in (\"x\")"},
            {"and", "or", "not", "(", ")", "in", "is not empty", "starts", "contains", "\"", "today-1m", "this_month",
                "me", "company.parent.parent.name"},
            runFilter},
        {u"formula"_s,
            {"value * probability / 100", "if(stage.probability > 50, \"hot\", concat(title, \" \", company.name))",
                "days(today(), expected_close) + round(value / 3, 2)"},
            {"if(", "round(", "concat(", "today()", "and", "or", "not", "\"", "(", ")", "-", "/ 0",
                "9999999999999999999"},
            runFormula},
        {u"quick add"_s,
            {"Call Anna tomorrow 14:00 !high #sales every Monday", "Send offer by 3.12. @Acme", "rappeler demain à 9h",
                "every first Monday of the month at noon"},
            {"tomorrow", "every", "!", "#", "@", "31.2.", "25:99", "next", "demain", "غدا", "2026-13-45", "毎月",
                "前に通知", "remind me"},
            runQuickAdd},
        {u"markdown"_s,
            {"# Title\n\nSome *bold* and **strong** [link](https://a.example/x) text.\n\n- one\n- two\n  - three\n",
                "| a | b |\n|---|--:|\n| 1 | 2 |\n\n1. first\n2. second\n\n> quoted\n",
                "Line\\\nbreak & <b>html</b> \\* `code`"},
            {"*", "**", "_", "`", "[", "](", ")", "|", "\n\n", "- ", "1. ", "> ", "# ", "\\", "![", "content:", "@[",
                "  \n"},
            runMarkdown},
        {u"mail template"_s,
            {"Dear {{contact.first_name|you}},\n{{#if deal.value > 5000}}\nA\n{{else}}\nB\n{{/if}}\n\\{{ {{user.name}}",
                "{{#if contact.name is empty or quote.total < 5}}{{#if deal is empty}}x{{/if}}{{/if}}"},
            {"{{", "}}", "{{#if ", "{{else}}", "{{/if}}", "|", "\"", "\\", "\n", "contact.", "deal.value", " and "},
            runMailTemplate},
        {u"mail text"_s,
            {"Yes\n\nOn 16/11/2026 09:30, Anna <a@b.example> wrote:\n> Hello\n>> old\n\nNo\n-- \nMax\n",
                "Ja\n________________________________\nVon: Anna\nGesendet: Montag\nAn: Max\nBetreff: x\n\nHallo"},
            {"\n", "> ", "-- \n", "On ", " wrote:\n", "From: a\n", "To: b\n", "Date: c\n", "\r\n", "____________\n",
                "2026年1月1日 9:30"},
            runMailText},
        {u"html"_s,
            {"<p>Hello <b>you</b> &amp; me<br>line</p><ul><li>one</li></ul>",
                "<html><head><style>p{}</style></head><body><a "
                "href=\"https://a.example\">x</a><table><tr><td>1</td></tr></table>"},
            {"<", ">", "</", "&", "&#", "&#x10FFFF;", ";", "<!--", "-->", "<![CDATA[", "<script>", "</p>", "<br/>",
                "&nbsp;"},
            runHtml},
        {u"recurrence"_s,
            {"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=10",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29\nEXDATE;VALUE=DATE:20280229",
                "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;UNTIL=20271231"},
            {"FREQ=", "DAILY", "SECONDLY", "BYDAY=", "BYSETPOS=", "-366", "366", "INTERVAL=", "COUNT=", ";", ",", "\n",
                "RDATE:", "EXDATE:", "BYWEEKNO=53", "BYYEARDAY="},
            runRecurrence},
        {u"cells"_s,
            {"24.11.2026", "Nov 24, 2026 5:30 pm", "2026年11月24日", "1.234,56 €", "(1,234.5)", "12'345.00",
                "a@b.example; C D <c@d.example>", "44157.5"},
            {".", ",", "'", "\xc2\xa0", "€", "pm", "T", "Z", "+05:30", "e", "@", "<", ">", "mailto:"}, runCells},
        {u"values"_s,
            {R"("text")", "5", R"("0.125")", R"({"amount":"1234.50","currency":"EUR"})", R"("2026-11-20")",
                R"("2026-11-20T06:18:13.000Z")", "true", R"(["a","b"])", R"("0193f0a0-0000-7000-8000-000000000000")",
                "null"},
            {"\"", "{", "}", "[", "]", ":", ",", "\"amount\"", "\"currency\"", "\\u0000", "\\ud800", "e308", "-"},
            runValues},
        {u"form layout"_s,
            {R"({"sections":[{"title":"A","condition":"value > 5","fields":["title","value"],"folded":true}],"hidden":["tags"]})",
                "{}"},
            {"\"sections\"", "\"fields\"", "\"hidden\"", "\"condition\"", "[", "]", "{", "}", "null", "true"},
            runFormLayout},
        {u"key file"_s, {sealed}, {"\"", "0", "{", "}", "null", "\"memory\"", "8192", "=="}, runKeyFile},
        {u"recovery key"_s, {store::recoveryLines(sampleKey()).join(u'\n').toUtf8()},
            {" ", "\n", "-", "I", "O", "U", "0"}, runRecoveryKey},
    };
}

} // namespace satchel::fuzz
