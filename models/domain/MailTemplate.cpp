// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MailTemplate.h"

#include "domain/LocaleText.h"
#include "domain/MailTemplateSchema.h"
#include "domain/Overloaded.h"
#include "domain/PersonName.h"
#include "domain/Reason.h"

#include <algorithm>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

/// A value as a letter to a person has it.
class LetterText
{
public:
    explicit LetterText(const MailTemplateContext &context) : m_context(context) {}

    QString of(const Field &field, const Value &value) const
    {
        return std::visit(
            Overloaded{
                [](std::monostate) { return QString(); },
                [](bool flag) { return flag ? Reason::tr("yes") : Reason::tr("no"); },
                [&](qint64 number) { return localNumber(m_context.locale, QString::number(number)); },
                [&](Decimal number) { return decimal(field, number); },
                [&](const Money &money) { return localMoney(m_context.locale, money.amountText(), money.currency); },
                [&](const UnitPrice &price) {
                    return localMoney(m_context.locale, price.amountText(), price.currency);
                },
                [&](QDate date) { return localLongDay(m_context.locale, date); },
                [&](QTime time) { return m_context.locale.toString(time, QLocale::ShortFormat); },
                [&](Instant at) { return instant(at); },
                [&](const RecordId &id) { return reference(field, id); },
                [&](const QString &text) {
                    return field.type == FieldType::Choice ? field.choiceLabel(text) : text.trimmed();
                },
                [&](const QStringList &list) { return joined(field, list); },
            },
            value);
    }

private:
    QString decimal(const Field &field, Decimal number) const
    {
        const QString text = localNumber(m_context.locale, number.toString());
        return field.type == FieldType::Percent ? inPercent(text) : text;
    }

    QString instant(Instant at) const
    {
        return localLongDay(m_context.locale, at.dateIn(m_context.zone)) + u' '
            + m_context.locale.toString(at.timeIn(m_context.zone), QLocale::ShortFormat);
    }

    QString reference(const Field &field, RecordId id) const
    {
        const auto record = m_context.find ? m_context.find(field.target, id) : std::nullopt;
        return record ? titleOf(*record) : QString();
    }

    static QString joined(const Field &field, const QStringList &list)
    {
        QStringList texts;
        for (const QString &item : list)
            texts.append(field.type == FieldType::MultiChoice ? field.choiceLabel(item)
                    : field.type == FieldType::List           ? LabeledText::fromText(item).value
                                                              : item);
        return texts.join(", "_L1);
    }

    const MailTemplateContext &m_context;
};

/// Without what would break a line, or a header, or hide what a person reads.
QString cleanText(QString text, bool isOneLine)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (isOneLine)
        text.replace(u'\n', u' ').replace(u'\t', u' ');
    text.removeIf(
        [](QChar letter) { return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t'; });
    return text;
}

/// "x_project.x_customer" of each field "x_project.x_customer.name", in the way in which conditions name it.
QStringList stepsIn(const MailTemplate &mailTemplate)
{
    using Kind = MailTemplate::Node::Kind;
    QStringList steps;
    for (const MailTemplate::Node &node : mailTemplate.nodes) {
        if (node.kind == Kind::Field && node.text.count(u'.') > 1)
            steps.append(templateStep(node.text.section(u'.', 0, 0), node.text.section(u'.', 1, 1)));
        if (node.kind != Kind::If)
            continue;
        for (const QString &path : node.condition.dependencies()) {
            if (const QString name = path.section(u'.', 0, 0); isTemplateStep(name))
                steps.append(name);
        }
    }
    steps.removeDuplicates();
    return steps;
}

class MailTemplateRenderer
{
public:
    MailTemplateRenderer(const MailTemplate &mailTemplate, const MailTemplateContext &context)
        : m_template(mailTemplate), m_context(context)
    {
        std::vector<std::pair<Field, RecordId>> references;
        const auto add = [&references](const QString &name, const QString &label, EntityKind target, RecordId id) {
            Field field{name, label, FieldType::Reference, {}, {}};
            field.target = target;
            references.emplace_back(std::move(field), id);
        };
        for (const Record &record : context.records)
            add(record.entity->name, record.entity->label, record.entity->kind, record.id);
        for (const QString &step : stepsIn(mailTemplate)) {
            const Record *record = recordOf(entityOf(step));
            const Field *reference = record ? record->entity->find(QStringView(step).mid(step.indexOf(u':') + 1))
                                            : nullptr;
            if (reference && isTemplateReference(*reference))
                add(step, reference->label, reference->target, livingTarget(*record, *reference));
        }
        auto entity = std::make_shared<Entity>();
        entity->kind = mailTemplateEntity;
        for (const auto &[field, id] : references)
            entity->fields.push_back(field);
        m_names = Record(std::move(entity));
        for (const auto &[field, id] : references) {
            if (!id.isNull())
                m_names.set(field.name, id);
        }
        m_formula = {
            context.today, context.zone, [this](EntityKind kind, RecordId id) { return findRecord(kind, id); }};
    }

    Result<RenderedMailText> render()
    {
        for (size_t at = 0; at < m_template.nodes.size();) { // each jump leads forward
            const MailTemplate::Node &node = m_template.nodes[at];
            using Kind = MailTemplate::Node::Kind;
            if (node.kind == Kind::Text)
                m_rendered.text += node.text;
            else if (node.kind == Kind::Field)
                writeField(node);
            const bool jumps = node.kind == Kind::Jump || (node.kind == Kind::If && !holds(node.condition));
            at = jumps ? node.target : at + 1;
            if (m_rendered.text.size() > mail_template_limit::longestText)
                return fail(Error::Kind::Invalid,
                    Reason::tr("the text becomes longer than %1 characters").arg(mail_template_limit::longestText));
        }
        if (m_context.isOneLine)
            m_rendered.text.replace(u'\n', u' ');
        return std::move(m_rendered);
    }

private:
    std::optional<Record> findRecord(EntityKind kind, RecordId id) const
    {
        for (const Record &record : m_context.records) {
            if (record.entity->kind == kind && record.id == id)
                return record;
        }
        return m_context.find ? m_context.find(kind, id) : std::nullopt;
    }

    /// "x_project" of the step "x_project:x_customer", and the name itself of an entity.
    static QString entityOf(const QString &name) { return name.section(u':', 0, 0); }

    /// What a record refers to, if it is not in the trash: nothing that was deleted is written about.
    RecordId livingTarget(const Record &record, const Field &reference) const
    {
        const auto id = valueOr<RecordId>(record.value(reference.name));
        const auto target = id.isNull() ? std::nullopt : findRecord(reference.target, id);
        return target && !target->isDeleted() ? id : RecordId();
    }

    const Record *recordOf(const QString &entity) const
    {
        const auto found = std::ranges::find_if(
            m_context.records, [&](const Record &record) { return record.entity->name == entity; });
        return found == m_context.records.end() ? nullptr : &*found;
    }

    bool holds(const Formula &condition)
    {
        for (const QString &path : condition.dependencies()) {
            const QString entity = entityOf(path.section(u'.', 0, 0));
            if (!recordOf(entity) && path != entity) // "deal is empty" asks just that
                m_rendered.tokens.push_back({m_rendered.text.size(), 0, entity, {}, missingRecord(entity)});
        }
        const FormulaOutcome outcome = evaluate(condition, m_names, m_formula);
        return valueOr<bool>(outcome.value);
    }

    static QString missingRecord(const QString &entity)
    {
        return Reason::tr("no %1 belongs to this message").arg(entity);
    }

    void writeField(const MailTemplate::Node &node)
    {
        const QString entity = node.text.section(u'.', 0, 0);
        const QString name = node.text.section(u'.', 1);
        const Record *record = recordOf(entity);
        MailTemplateToken token{m_rendered.text.size(), 0, node.text, {}, {}};
        if (record)
            token.value = cleanText(valueAt(*record, name), m_context.isOneLine);
        if (token.value.isEmpty())
            token.problem = record ? Reason::tr("the field is empty") : missingRecord(entity);
        const QString written = token.value.isEmpty() ? node.fallback.value_or(QString()) : token.value;
        token.length = written.size();
        m_rendered.text += written;
        m_rendered.tokens.push_back(std::move(token));
    }

    /// Of a field of the record, or of what it refers to: "x_customer.name".
    QString valueAt(const Record &record, const QString &path) const
    {
        if (!path.contains(u'.'))
            return valueIn(record, path);
        const Field *step = m_names.entity->find(templateStep(record.entity->name, path.section(u'.', 0, 0)));
        const auto id = step ? valueOr<RecordId>(m_names.value(step->name)) : RecordId();
        const auto target = id.isNull() ? std::nullopt : findRecord(step->target, id);
        return target ? valueIn(*target, path.section(u'.', 1)) : QString();
    }

    QString valueIn(const Record &record, const QString &name) const
    {
        if (isWholeName(*record.entity, name))
            return PersonName{record.text(field::first_name), record.text(field::last_name)}.full();
        const Field *field = record.entity->find(name);
        return field ? LetterText(m_context).of(*field, record.value(name)) : QString();
    }

    const MailTemplate &m_template;
    const MailTemplateContext &m_context;
    Record m_names; // refers to the records by the names that conditions use
    FormulaContext m_formula;
    RenderedMailText m_rendered;
};

} // namespace

Result<RenderedMailText> renderMailTemplate(const MailTemplate &mailTemplate, const MailTemplateContext &context)
{
    return MailTemplateRenderer(mailTemplate, context).render();
}

} // namespace satchel
