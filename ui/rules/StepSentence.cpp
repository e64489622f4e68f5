// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/StepSentence.h"

#include "domain/AutomationRuleText.h"
#include "domain/FieldNames.h"
#include "ui/common/Label.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/rules/RuleChoices.h"
#include "ui/rules/TemplateValue.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::StepSentence)
};

using Change = StepEditing::Change;

/// A change of one kind of step.
template <typename Step> Change changeOf(std::function<void(Step &)> change)
{
    return [change = std::move(change)](RuleAction &action) {
        if (auto *step = std::get_if<Step>(&action))
            change(*step);
    };
}

enum class WaitUnit : quint8 { Hours, Days, WorkingDays, Weeks };
constexpr int daysOfWeek = 7;

/// In the order of the enumeration.
const QStringList &waitUnitNames()
{
    static const QStringList names{u"hours"_s, u"days"_s, u"workdays"_s, u"weeks"_s};
    return names;
}

WaitUnit unitOf(const WaitStep &step)
{
    if (step.days == 0 && step.hours > 0)
        return WaitUnit::Hours;
    if (step.countsWorkdays)
        return WaitUnit::WorkingDays;
    return step.days > 0 && step.days % daysOfWeek == 0 && step.hours == 0 ? WaitUnit::Weeks : WaitUnit::Days;
}

int amountOf(const WaitStep &step, WaitUnit unit)
{
    return unit == WaitUnit::Hours ? step.hours : unit == WaitUnit::Weeks ? step.days / daysOfWeek : step.days;
}

int mostOf(WaitUnit unit)
{
    return unit == WaitUnit::Hours ? AutomationRule::mostHours
        : unit == WaitUnit::Weeks  ? AutomationRule::mostDays / daysOfWeek
                                   : AutomationRule::mostDays;
}

/// Hours beside days stay.
void setWait(WaitStep &step, int amount, WaitUnit unit)
{
    if (unit == WaitUnit::Hours) {
        step.hours = amount;
        step.days = 0;
    } else {
        step.hours = step.days > 0 ? step.hours : 0;
        step.days = unit == WaitUnit::Weeks ? amount * daysOfWeek : amount;
    }
    step.countsWorkdays = unit == WaitUnit::WorkingDays;
}

class SentenceMaker
{
public:
    explicit SentenceMaker(const StepEditing &editing)
        : m_editing(editing), m_choices(editing.context), m_row(new SentenceRow)
    {
    }

    QWidget *make(const RuleAction &action)
    {
        return std::visit([this](const auto &step) { return sentenceOf(step); }, action);
    }

private:
    template <typename Step> void edit(std::function<void(Step &)> change) const
    {
        m_editing.edit(changeOf<Step>(std::move(change)));
    }
    /// A word whose text goes into one member of the step.
    template <typename Step> SentenceRow::Chosen into(QString Step::*member) const
    {
        return [edit = m_editing.edit, member](
                   const QString &text) { edit(changeOf<Step>([member, text](Step &one) { one.*member = text; })); };
    }
    template <typename Step> SentenceRow::SeveralChosen into(QStringList Step::*member) const
    {
        return [edit = m_editing.edit, member](const QStringList &texts) {
            edit(changeOf<Step>([member, texts](Step &one) { one.*member = texts; }));
        };
    }
    template <typename Step> std::function<void(int)> into(int Step::*member) const
    {
        return [edit = m_editing.edit, member](
                   int number) { edit(changeOf<Step>([member, number](Step &one) { one.*member = number; })); };
    }
    void addTemplate(const QString &name, const QString &text, SentenceRow::Chosen edited)
    {
        auto *value = new TemplateValue(m_editing.context, m_editing.entity, name, text);
        QObject::connect(value, &TemplateValue::edited, m_row, std::move(edited));
        m_row->addWidget(value);
    }
    template <typename Step> void addDays(const Step &step)
    {
        m_row->addNumber(Tr::tr("Days"), step.days, 0, AutomationRule::mostDays, into(&Step::days));
        m_row->addChoice(Tr::tr("Unit"), RuleChoices::dayUnits(), step.countsWorkdays ? u"workdays"_s : u"days"_s,
            [edit = m_editing.edit](const QString &key) {
                edit(changeOf<Step>([key](Step &one) { one.countsWorkdays = key == "workdays"_L1; }));
            });
    }

    QWidget *sentenceOf(const SetFieldStep &step)
    {
        m_row->addWord(Tr::tr("set"));
        m_row->addChoice(Tr::tr("Field"), m_choices.settableFields(m_editing.entity), step.field,
            [editing = m_editing](const QString &key) {
                editing.edit(changeOf<SetFieldStep>([key](SetFieldStep &one) { one = {key, {}, {}}; }));
                editing.rebuild();
            });
        const bool isFormula = !step.formula.isNull();
        m_row->addChoice(Tr::tr("To what"),
            {{u"value"_s, Tr::tr("to the value")}, {u"formula"_s, Tr::tr("to the result of")}},
            isFormula ? u"formula"_s : u"value"_s, [editing = m_editing](const QString &key) {
                const QString formula = key == "formula"_L1 ? u""_s : QString();
                editing.edit(changeOf<SetFieldStep>([formula](SetFieldStep &one) { one = {one.field, {}, formula}; }));
                editing.rebuild();
            });
        if (isFormula)
            m_row->addValue(Tr::tr("Formula"), step.formula, [edit = m_editing.edit](const QString &text) {
                edit(
                    changeOf<SetFieldStep>([text](SetFieldStep &one) { one.formula = text.isEmpty() ? u""_s : text; }));
            });
        else
            addFieldEditor(step);
        return m_row;
    }

    void addFieldEditor(const SetFieldStep &step)
    {
        const Field *field = m_editing.context.workspace.schema().entity(m_editing.entity).find(step.field);
        if (!field)
            return;
        FieldEditor *editor = FieldEditor::create(*field, fieldContextOf(m_editing.context.workspace));
        editor->setMinimumWidth(Theme::of(m_row).px(200));
        editor->setValue(step.value);
        QObject::connect(editor, &FieldEditor::edited, m_row, [editor, edit = m_editing.edit] {
            if (const auto value = editor->value())
                edit(changeOf<SetFieldStep>([value = *value](SetFieldStep &one) { one.value = value; }));
        });
        m_row->addWidget(editor);
    }

    QWidget *sentenceOf(const CreateTaskStep &step)
    {
        m_row->addWord(Tr::tr("add the task"));
        addTemplate(Tr::tr("Title of the task"), step.title, into(&CreateTaskStep::title));
        m_row->addWord(Tr::tr("for", "a person"));
        m_row->addChoice(Tr::tr("Assignee"), m_choices.people(true, {step.assignee}),
            step.assignee.isEmpty() ? u"owner"_s : step.assignee, into(&CreateTaskStep::assignee));
        m_row->addWord(Tr::tr("due in", "so many days"));
        addDays(step);
        m_row->addWord(Tr::tr("with the priority"));
        std::vector<SentenceChoice> priorities{{QString(u""_s), Tr::tr("default")}};
        for (const Choice &choice :
            m_editing.context.workspace.schema().entity(EntityKind::Task).find(field::priority)->choices)
            priorities.push_back({choice.key, choice.label});
        m_row->addChoice(Tr::tr("Priority"), std::move(priorities), step.priority.isNull() ? u""_s : step.priority,
            into(&CreateTaskStep::priority));
        return m_row;
    }

    QWidget *sentenceOf(const CompleteTasksStep &step)
    {
        m_row->addWord(Tr::tr("complete the open tasks where"));
        const auto filter = parseFilter(m_editing.context.workspace.schema(), EntityKind::Task, step.filter);
        return below(makeConditionEditor(
            m_editing.context, EntityKind::Task, filter.value_or(Filter()), [edit = m_editing.edit](const Filter &now) {
                edit(changeOf<CompleteTasksStep>(
                    [now](CompleteTasksStep &one) { one.filter = now.isEverything() ? QString() : now.toText(); }));
            }));
    }

    QWidget *sentenceOf(const AssignStep &step)
    {
        m_row->addWord(Tr::tr("assign"));
        const QStringList &names = ruleAssignmentNames();
        m_row->addChoice(Tr::tr("How"),
            {{names[0], Tr::tr("to")}, {names[1], Tr::tr("in turn to")}, {names[2], Tr::tr("by load to one of")},
                {names[3], Tr::tr("by territory")}},
            names[static_cast<qsizetype>(step.method)], [editing = m_editing](const QString &key) {
                const auto method = static_cast<AssignStep::Method>(ruleAssignmentNames().indexOf(key));
                editing.edit(changeOf<AssignStep>([method](AssignStep &one) {
                    one.method = method;
                    one.users = method == AssignStep::Method::Territory ? QStringList()
                        : method == AssignStep::Method::User            ? one.users.mid(0, 1)
                                                                        : one.users;
                }));
                editing.rebuild();
            });
        if (step.method == AssignStep::Method::User)
            m_row->addChoice(Tr::tr("Person"), m_choices.people(false, step.users), step.users.value(0),
                [edit = m_editing.edit](
                    const QString &key) { edit(changeOf<AssignStep>([key](AssignStep &one) { one.users = {key}; })); });
        else if (step.method != AssignStep::Method::Territory)
            m_row->addSeveral(
                Tr::tr("People"), m_choices.people(false, step.users), step.users, into(&AssignStep::users));
        return m_row;
    }

    QWidget *sentenceOf(const MoveStageStep &step)
    {
        m_row->addWord(Tr::tr("move to the stage"));
        m_row->addChoice(Tr::tr("Stage"), m_choices.records(EntityKind::Stage, {step.stage}), step.stage,
            into(&MoveStageStep::stage));
        return m_row;
    }

    QWidget *sentenceOf(const NotifyStep &step)
    {
        m_row->addWord(Tr::tr("tell", "a person"));
        m_row->addSeveral(Tr::tr("People"), m_choices.people(true, step.users), step.users, into(&NotifyStep::users));
        addTemplate(Tr::tr("What to say"), step.text, into(&NotifyStep::text));
        return m_row;
    }

    QWidget *sentenceOf(const SendMailStep &step)
    {
        m_row->addWord(Tr::tr("write the e-mail"));
        m_row->addChoice(Tr::tr("E-mail template"), m_choices.records(EntityKind::MailTemplate, {step.mailTemplate}),
            step.mailTemplate, into(&SendMailStep::mailTemplate));
        m_row->addWord(Tr::tr("and", "write the e-mail … and send it"));
        m_row->addChoice(Tr::tr("Sending"),
            {{u"ask"_s, Tr::tr("ask before sending")}, {u"at_once"_s, Tr::tr("send it")}},
            step.asksFirst ? u"ask"_s : u"at_once"_s, [edit = m_editing.edit](const QString &key) {
                edit(changeOf<SendMailStep>([key](SendMailStep &one) { one.asksFirst = key == "ask"_L1; }));
            });
        return m_row;
    }

    QWidget *sentenceOf(const EnrolStep &step)
    {
        m_row->addWord(Tr::tr("enrol in the sequence"));
        m_row->addChoice(Tr::tr("Sequence"), m_choices.records(EntityKind::Sequence, {step.sequence}), step.sequence,
            into(&EnrolStep::sequence));
        return m_row;
    }

    QWidget *sentenceOf(const WebhookStep &step)
    {
        m_row->addWord(Tr::tr("send the record to the webhook"));
        m_row->addChoice(
            Tr::tr("Webhook"), m_choices.webhooks(step.webhook), step.webhook, into(&WebhookStep::webhook));
        return m_row;
    }

    /// A number and its unit; a wait of days and hours, which only a file has, shows both.
    QWidget *sentenceOf(const WaitStep &step)
    {
        const WaitUnit unit = unitOf(step);
        m_row->addNumber(
            Tr::tr("How long"), amountOf(step, unit), 0, mostOf(unit), [edit = m_editing.edit, unit](int number) {
                edit(changeOf<WaitStep>([number, unit](WaitStep &one) { setWait(one, number, unit); }));
            });
        const QStringList &names = waitUnitNames();
        m_row->addChoice(Tr::tr("Unit"),
            {{names[0], Tr::tr("hours")}, {names[1], Tr::tr("days")}, {names[2], Tr::tr("working days")},
                {names[3], Tr::tr("weeks")}},
            names[static_cast<qsizetype>(unit)], [editing = m_editing, unit](const QString &key) {
                const auto chosen = static_cast<WaitUnit>(waitUnitNames().indexOf(key));
                editing.edit(changeOf<WaitStep>([unit, chosen](WaitStep &one) {
                    setWait(one, std::min(amountOf(one, unit), mostOf(chosen)), chosen);
                }));
                editing.rebuild();
            });
        if (step.days > 0 && step.hours > 0) {
            m_row->addWord(Tr::tr("and", "days and hours"));
            m_row->addNumber(Tr::tr("Hours"), step.hours, 0, AutomationRule::mostHours, into(&WaitStep::hours));
            m_row->addWord(Tr::tr("hours"));
        }
        m_row->addChoice(Tr::tr("Ends earlier"),
            {{u"time"_s, Tr::tr("in any case")}, {u"until"_s, Tr::tr("or until this is true")}},
            step.until ? u"until"_s : u"time"_s, [editing = m_editing](const QString &key) {
                const bool hasUntil = key == "until"_L1;
                editing.edit(changeOf<WaitStep>([hasUntil](WaitStep &one) {
                    one.until = hasUntil ? std::optional<Filter>(one.until.value_or(Filter())) : std::nullopt;
                }));
                editing.rebuild();
            });
        if (!step.until)
            return m_row;
        return below(makeConditionEditor(
            m_editing.context, m_editing.entity, *step.until, [edit = m_editing.edit](const Filter &now) {
                edit(changeOf<WaitStep>([now](WaitStep &one) { one.until = now; }));
            }));
    }

    QWidget *sentenceOf(const BranchStep &step)
    {
        delete m_row;
        return makeConditionEditor(
            m_editing.context, m_editing.entity, step.condition, [edit = m_editing.edit](const Filter &now) {
                edit(changeOf<BranchStep>([now](BranchStep &one) { one.condition = now; }));
            });
    }

    QWidget *sentenceOf(const StopStep &)
    {
        m_row->addWord(Tr::tr("the automation ends here"));
        return m_row;
    }

    QWidget *below(QWidget *editor)
    {
        auto *both = new QWidget;
        auto *column = new QVBoxLayout(both);
        setSpaces(*column, Theme::of(both), 0, 6);
        column->addWidget(m_row);
        column->addWidget(editor);
        return both;
    }

    StepEditing m_editing;
    RuleChoices m_choices;
    SentenceRow *m_row;
};

} // namespace

QWidget *makeStepSentence(const StepEditing &editing, const RuleAction &action)
{
    return SentenceMaker(editing).make(action);
}

FilterBuilder *makeConditionEditor(
    const PageContext &context, EntityKind entity, const Filter &filter, std::function<void(const Filter &)> changed)
{
    auto *builder = new FilterBuilder(context, entity);
    builder->setFilter(filter);
    QObject::connect(builder, &FilterBuilder::filterChanged, builder, std::move(changed));
    return builder;
}

QString stepKindText(RuleStepKind kind)
{
    switch (kind) {
    case RuleStepKind::Set: return Tr::tr("Set a field");
    case RuleStepKind::Task: return Tr::tr("Add a task");
    case RuleStepKind::CompleteTasks: return Tr::tr("Complete tasks");
    case RuleStepKind::Assign: return Tr::tr("Assign");
    case RuleStepKind::Stage: return Tr::tr("Move to a stage");
    case RuleStepKind::Notify: return Tr::tr("Tell somebody");
    case RuleStepKind::Mail: return Tr::tr("Write an e-mail");
    case RuleStepKind::Enrol: return Tr::tr("Enrol in a sequence");
    case RuleStepKind::Webhook: return Tr::tr("Send to a webhook");
    case RuleStepKind::Wait: return Tr::tr("Wait");
    case RuleStepKind::Branch: return Tr::tr("If … else");
    case RuleStepKind::Stop: return Tr::tr("Stop");
    }
    return {};
}

Icon stepKindIcon(RuleStepKind kind)
{
    switch (kind) {
    case RuleStepKind::Set: return Icon::Edit;
    case RuleStepKind::Task: return Icon::Tasks;
    case RuleStepKind::CompleteTasks: return Icon::Check;
    case RuleStepKind::Assign: return Icon::Contact;
    case RuleStepKind::Stage: return Icon::Pipeline;
    case RuleStepKind::Notify: return Icon::Bell;
    case RuleStepKind::Mail: return Icon::Email;
    case RuleStepKind::Enrol: return Icon::Repeat;
    case RuleStepKind::Webhook: return Icon::Globe;
    case RuleStepKind::Wait: return Icon::Clock;
    case RuleStepKind::Branch: return Icon::BothWays;
    case RuleStepKind::Stop: return Icon::Close;
    }
    return Icon::None;
}

bool hasOwnKeyword(const RuleAction &action)
{
    const RuleStepKind kind = kindOf(action);
    return kind == RuleStepKind::Wait || kind == RuleStepKind::Branch || kind == RuleStepKind::Stop;
}

QString keywordOf(const RuleAction &action)
{
    switch (kindOf(action)) {
    case RuleStepKind::Wait: return Tr::tr("Wait");
    case RuleStepKind::Branch: return Tr::tr("If");
    case RuleStepKind::Stop: return Tr::tr("Stop");
    default: return Tr::tr("Then");
    }
}

} // namespace satchel::ui
