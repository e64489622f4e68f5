// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/Masking.h"

#include "domain/FieldNames.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr QChar dot(0x2022);
constexpr auto nowhere = "example.invalid"_L1;

constexpr EntityKind masked[] = {EntityKind::Contact, EntityKind::Company, EntityKind::Lead, EntityKind::Deal,
    EntityKind::Activity, EntityKind::Task, EntityKind::Quote, EntityKind::QuoteLine, EntityKind::Proposal,
    EntityKind::ProposalBlock, EntityKind::Attendee, EntityKind::AgendaItem, EntityKind::Attachment,
    EntityKind::Consent, EntityKind::User, EntityKind::Comment, EntityKind::RuleRun, EntityKind::PlaybookAnswer,
    EntityKind::ActionPlanStep};

/// Texts that the program reads and nobody writes about a person.
const QStringList &technicalTexts()
{
    static const QStringList names = {u"zone"_s, u"recurrence"_s, u"recurrence_of"_s, u"added_dates"_s,
        u"excluded_dates"_s, u"thread"_s, u"reminders"_s, u"currency"_s, u"look"_s, u"purpose"_s, u"unit"_s,
        u"media_type"_s, u"entity"_s, u"record"_s, u"step"_s, u"trigger"_s, u"desk"_s, u"sha256"_s, u"category"_s,
        u"role"_s, u"capture_form"_s};
    return names;
}

/// What sync and imports keep of records, by table and column. The request log has none.
struct Kept
{
    const char *table;
    std::vector<const char *> columns;
};

const std::vector<Kept> &keptTexts()
{
    static const std::vector<Kept> all = {{"conflict", {"before", "mine", "theirs", "theirs_by"}},
        {"match", {"title", "evidence"}}, {"parked_remote", {"title", "reason"}}, {"outbox", {"reason"}},
        {"import_run", {"file", "rejects"}}, {"connection", {"account", "question"}}, {"mail_html", {"html"}},
        {"mail_picture_sender", {"address"}}, {"webhook", {"name", "url", "filter", "problem"}},
        {"webhook_delivery", {"body", "problem"}}, {"prediction", {"reasons"}}, {"draft", {"content"}}};
    return all;
}

QJsonValue maskedJson(const QJsonValue &value)
{
    if (value.isString())
        return maskedText(value.toString());
    if (value.isDouble())
        return static_cast<double>(maskedNumber(static_cast<qint64>(value.toDouble())));
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &each : value.toArray())
            array.append(maskedJson(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key() != "currency"_L1 && each.key() != "field"_L1 && each.key() != "kind"_L1)
            each.value() = maskedJson(each.value());
    }
    return object;
}

QString toText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QJsonValue fromText(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

/// A value in the change log: of one field, or an object of all fields of a new record.
QString maskedChange(const Schema &schema, EntityKind kind, const QString &fieldName, const QByteArray &json)
{
    const auto known = std::ranges::find(schema.entities(), kind, [](const auto &entity) { return entity->kind; });
    if (known == schema.entities().end() || !isMasked(kind))
        return QString::fromUtf8(json);
    const auto mask = [&](const QString &name, const QJsonValue &value) {
        const Field *field = (*known)->find(name);
        return field && !isMasked(*field) ? value : maskedJson(value);
    };
    const QJsonValue value = fromText(json);
    if (!fieldName.isEmpty())
        return toText(mask(fieldName, value));
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = mask(each.key(), each.value());
    return toText(object);
}

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void answer(sqlite3_context *context, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void maskText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        answer(context, maskedText(textOf(arguments[0])));
}

void maskNumber(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        sqlite3_result_int64(context, maskedNumber(sqlite3_value_int64(arguments[0])));
}

void maskJson(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        answer(context, toText(maskedJson(fromText(textOf(arguments[0]).toUtf8()))));
}

using SharedSchema = std::shared_ptr<const Schema>;

void maskChange(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[2]) == SQLITE_NULL)
        return;
    const auto &schema = *static_cast<SharedSchema *>(sqlite3_user_data(context));
    answer(context,
        maskedChange(*schema, static_cast<EntityKind>(sqlite3_value_int(arguments[0])), textOf(arguments[1]),
            textOf(arguments[2]).toUtf8()));
}

void registerFunctions(sqlite3 *database, SharedSchema schema)
{
    constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function(database, "mask_text", 1, pure, nullptr, maskText, nullptr, nullptr);
    sqlite3_create_function(database, "mask_number", 1, pure, nullptr, maskNumber, nullptr, nullptr);
    sqlite3_create_function(database, "mask_json", 1, pure, nullptr, maskJson, nullptr, nullptr);
    auto kept = std::make_unique<SharedSchema>(std::move(schema));
    sqlite3_create_function_v2(database, "mask_change", 3, pure, kept.release(), maskChange, nullptr, nullptr,
        [](void *data) { delete static_cast<SharedSchema *>(data); });
}

QByteArray literal(const QString &text)
{
    return '\'' + QString(text).replace(u'\'', u"''"_s).toUtf8() + '\'';
}

QByteArray unlessEmpty(const QByteArray &column, const QByteArray &standIn)
{
    return "CASE WHEN " + column + " IS NOT NULL THEN " + standIn + " END";
}

/// What is read in place of a field's columns.
QByteArray maskedColumns(const Entity &entity, const Field &field)
{
    const QByteArray column = quoted(field.name);
    const bool isText = field.type == FieldType::Text;
    if (!isMasked(field))
        return columnsOf(field);
    const QByteArray number = literal(entity.label + u' ') + " || \"row\"";
    if (entity.isPerson && isText && field.flags.testFlag(FieldFlag::Title))
        return (field.name == field::last_name ? number : QByteArray("NULL")) + " AS " + column;
    if (isText && &field == entity.titleField())
        return unlessEmpty(column, number) + " AS " + column;
    switch (field.type) {
    case FieldType::Email:
        return unlessEmpty(column, literal(entity.name) + " || \"row\" || " + literal(u'@' + nowhere)) + " AS "
            + column;
    case FieldType::Url: return unlessEmpty(column, literal(u"https://"_s + nowhere)) + " AS " + column;
    case FieldType::Money:
    case FieldType::UnitPrice: {
        const QByteArray currency = quoted(field.name + u"_currency"_s);
        return "mask_number(" + column + ") AS " + column + ", " + currency;
    }
    case FieldType::Image:
    case FieldType::Date: return "NULL AS " + column;
    default: return "mask_text(" + column + ") AS " + column;
    }
}

QByteArray viewOf(const Entity &entity)
{
    QList<QByteArray> columns{"\"row\"", "id"};
    for (const Field &field : entity.fields)
        columns.append(maskedColumns(entity, field));
    return "CREATE TEMP VIEW " + quoted(entity.name) + " AS SELECT " + columns.join(", ") + " FROM main."
        + quoted(entity.name);
}

Result<QList<QByteArray>> columnNames(Database &database, const QByteArray &table)
{
    QList<QByteArray> names;
    TRY(eachRow(bound(database, "SELECT name FROM pragma_table_info(?, 'main')", QString::fromUtf8(table)),
        [&](const Statement &row) { names.append(utf8At(row, 0)); }));
    return names;
}

Result<QByteArray> viewOf(Database &database, const Kept &kept)
{
    QList<QByteArray> columns;
    for (const QByteArray &name : TRY(columnNames(database, kept.table))) {
        const QByteArray column = quoted(QString::fromUtf8(name));
        const bool isHidden = std::ranges::any_of(kept.columns, [&](const char *each) { return name == each; });
        const bool isJson = name == "evidence" || (qstrcmp(kept.table, "conflict") == 0 && name != "theirs_by");
        columns.append(!isHidden ? column
                : name == "question" || name == "html"
                ? "NULL AS " + column // its examples are titles, and it can wait; the text of the message is shown
                : isJson ? "mask_json(" + column + ") AS " + column
                         : "mask_text(" + column + ") AS " + column);
    }
    return QByteArray("CREATE TEMP VIEW ") + kept.table + " AS SELECT " + columns.join(", ") + " FROM main."
        + kept.table;
}

Result<void> replaceView(Database &database, const QByteArray &name, const QByteArray &view)
{
    TRY(run(database, ("DROP VIEW IF EXISTS temp." + name).toStdString()));
    return run(database, view.toStdString());
}

} // namespace

bool isMasked(EntityKind entity)
{
    // What a custom entity is about, nobody knows.
    return isCustomEntity(entity) || std::ranges::find(masked, entity) != std::end(masked);
}

bool isMasked(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::List:
    case FieldType::Tags: return !technicalTexts().contains(field.name);
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Money:
    case FieldType::UnitPrice:
    case FieldType::Image: return true;
    case FieldType::Date: return field.name == field::birthday;
    default: return false;
    }
}

QString maskedText(const QString &text)
{
    QString hidden = text;
    for (QChar &character : hidden) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
            character = dot;
    }
    return hidden;
}

qint64 maskedNumber(qint64 number)
{
    QString digits = QString::number(number);
    for (QChar &digit : digits) {
        if (digit.isDigit() && number != 0)
            digit = u'8';
    }
    bool isWhole = false;
    const qint64 hidden = digits.toLongLong(&isWhole);
    return isWhole ? hidden : 0;
}

Result<void> maskPersonalData(Database &database, std::shared_ptr<const Schema> schema)
{
    registerFunctions(database.handle(), schema);
    for (const auto &entity : schema->entities()) {
        if (isMasked(entity->kind))
            TRY(replaceView(database, quoted(entity->name), viewOf(*entity)));
    }
    for (const Kept &kept : keptTexts()) {
        const QByteArray view = TRY(viewOf(database, kept));
        TRY(replaceView(database, kept.table, view));
    }
    QList<QByteArray> columns;
    for (const QByteArray &name : TRY(columnNames(database, "change"))) {
        const bool isValue = name == "before" || name == "after";
        const QByteArray column = quoted(QString::fromUtf8(name));
        columns.append(isValue ? "mask_change(entity, field, " + column + ") AS " + column : column);
    }
    TRY(replaceView(
        database, "change", "CREATE TEMP VIEW change AS SELECT " + columns.join(", ") + " FROM main.change"));
    return replaceView(database, "changeset",
        "CREATE TEMP VIEW changeset AS SELECT number, id, mask_text(label) AS label, origin, at, undoes, is_open, "
        "author, first_sequence, last_sequence FROM main.changeset");
}

} // namespace satchel::store
