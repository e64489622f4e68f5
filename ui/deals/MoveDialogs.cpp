// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/MoveDialogs.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/LostReasons.h"
#include "items/RequiredFields.h"
#include "store/ExitCriteria.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/deals/Debrief.h"

#include <algorithm>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>
#include <span>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::MoveDialogs)
};

constexpr qsizetype mostReasons = 6;
constexpr qint64 reasonsRead = 500;
constexpr size_t dealsLookedAtOnce = 200;
constexpr qsizetype namesShown = 6; // of deals, more are in the tooltip
constexpr qsizetype namesInTooltip = 40;
const auto debriefKey = u"deals/debrief"_s;

QString aboutDeals(const PageContext &context, const DealIds &deals)
{
    return deals.size() == 1 ? context.workspace.store().title(EntityKind::Deal, deals.front())
                             : dealCount(deals.size());
}

Field dateField(const QString &label)
{
    return {u"day"_s, label, FieldType::Date, FieldFlag::Required, {}, {}};
}

FieldEditor *addDate(Dialog &dialog, const PageContext &context, const QString &label, QDate date)
{
    dialog.content()->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
    auto *editor = FieldEditor::create(dateField(label), fieldContextOf(context.workspace));
    editor->setValue(date);
    dialog.content()->addWidget(editor);
    return editor;
}

/// Closes only when the answer can be read; a primary button of the dialog's own would always close it.
void acceptWith(Dialog &dialog, const QString &verb, std::function<bool()> accepted)
{
    dialog.addCancel();
    Button *button = dialog.addButton(verb);
    button->setVariant(Button::Variant::Primary);
    button->setDefault(true);
    QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, accepted = std::move(accepted)] {
        if (accepted())
            dialog.accept();
    });
}

/// The answer is kept for the next time.
QCheckBox *addDebriefBox(Dialog &dialog, const PageContext &context, const DealIds &deals)
{
    auto *box = new QCheckBox(Tr::tr("Write a debrief next"));
    box->setChecked(context.preferences.value(debriefKey, false).toBool());
    dialog.content()->addWidget(box);
    if (deals.size() != 1)
        box->hide();
    return box;
}

/// The deal is stored with `status` by then or will be: the two commits keep their order.
void debriefIf(QCheckBox *box, const PageContext &context, const DealIds &deals, const QString &status, QWidget *parent)
{
    if (deals.size() != 1)
        return;
    context.preferences.setValue(debriefKey, box->isChecked());
    auto deal = context.workspace.store().get(EntityKind::Deal, deals.front());
    if (!box->isChecked() || !deal)
        return;
    deal->set(field::status, status);
    openDebrief(context, *deal, parent);
}

/// After the choice itself took the focus.
void focusNext(QWidget *widget)
{
    QMetaObject::invokeMethod(
        widget, [widget] { widget->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void askWon(
    const PageContext &context, QWidget *parent, const DealIds &deals, const items::BoardStage &stage, Decided decided)
{
    auto *dialog = new Dialog(Tr::tr("Mark as won"), Dialog::Width::Small, parent);
    dialog->setObjectName(u"wonDialog"_s);
    dialog->setAbout(aboutDeals(context, deals));
    FieldEditor *day = addDate(*dialog, context, Tr::tr("Closed on"), context.today());
    QCheckBox *debrief = addDebriefBox(*dialog, context, deals);
    acceptWith(*dialog, Tr::tr("Mark as won"), [=] {
        const auto closed = day->checkedValue();
        if (!closed)
            return false;
        decided(markWon(deals, stage, std::get<QDate>(*closed)));
        debriefIf(debrief, context, deals, choice::won, parent);
        return true;
    });
    dialog->open();
    day->setFocus();
}

void askLost(
    const PageContext &context, QWidget *parent, const DealIds &deals, const items::BoardStage &stage, Decided decided)
{
    auto *dialog = new Dialog(Tr::tr("Why was it lost?"), Dialog::Width::Small, parent);
    dialog->setObjectName(u"lostDialog"_s);
    dialog->setAbout(aboutDeals(context, deals));
    const QStringList reasons = lostReasons(context.workspace);
    auto *choices = new ChoiceList(reasons + QStringList{Tr::tr("Another reason")}, -1);
    auto *own = new QLineEdit;
    own->setAccessibleName(Tr::tr("Another reason"));
    own->setPlaceholderText(Tr::tr("Short description"));
    own->setEnabled(false);
    dialog->content()->addWidget(choices);
    dialog->content()->addWidget(own);
    QObject::connect(choices, &ChoiceList::chosenChanged, own, [=](int index) {
        own->setEnabled(index == reasons.size());
        if (own->isEnabled())
            focusNext(own);
    });
    FieldEditor *day = addDate(*dialog, context, Tr::tr("Closed on"), context.today());
    QCheckBox *debrief = addDebriefBox(*dialog, context, deals);
    acceptWith(*dialog, Tr::tr("Mark as lost"), [=] {
        const int chosen = choices->chosen();
        const QString reason = chosen < 0 ? QString()
            : chosen < reasons.size()     ? reasons.at(chosen)
                                          : own->text().trimmed();
        if (reason.isEmpty()) {
            dialog->setError(Tr::tr("Choose or enter a reason. Reports show why deals are lost."));
            return false;
        }
        const auto closed = day->checkedValue();
        if (!closed)
            return false;
        decided(markLost(deals, stage, reason, std::get<QDate>(*closed)));
        debriefIf(debrief, context, deals, choice::lost, parent);
        return true;
    });
    dialog->open();
    choices->setFocus();
}

void askAside(
    const PageContext &context, QWidget *parent, const DealIds &deals, const items::BoardStage &stage, Decided decided)
{
    auto *dialog = new Dialog(Tr::tr("Snooze until"), Dialog::Width::Small, parent);
    dialog->setObjectName(u"asideDialog"_s);
    dialog->setAbout(aboutDeals(context, deals));
    const QDate today = context.today();
    const std::array days{today.addMonths(1), today.addMonths(3), today.addMonths(6)};
    auto *choices = new ChoiceList(
        {Tr::tr("In a month"), Tr::tr("In three months"), Tr::tr("In six months"), Tr::tr("Choose a date")}, 1);
    dialog->content()->addWidget(choices);
    FieldEditor *day = addDate(*dialog, context, Tr::tr("Day"), days[1]);
    QObject::connect(choices, &ChoiceList::chosenChanged, day, [=](int index) {
        if (index < static_cast<int>(days.size()))
            day->setValue(days[static_cast<size_t>(index)]);
        else
            focusNext(day);
    });
    dialog->content()->addWidget(new Label(Tr::tr("Next action"), &Theme::Fonts::small, TextColor::Tertiary));
    auto *action = new QLineEdit(Tr::tr("Get in touch again"));
    action->setAccessibleName(Tr::tr("Next action"));
    dialog->content()->addWidget(action);
    acceptWith(*dialog, Tr::tr("Snooze"), [=] {
        const auto chosen = day->checkedValue();
        if (chosen)
            decided(setAside(deals, stage, action->text().trimmed(), std::get<QDate>(*chosen)));
        return chosen.has_value();
    });
    dialog->open();
    choices->setFocus();
}

/// How many deals lack the field, where the dialog is about several.
QString labelOf(const Field &field, const items::MissingField &missing, size_t deals)
{
    return deals == 1
        ? field.label
        : Tr::tr("%1: missing in %2 of %Ln deals", "field, how many lack it, of several", static_cast<int>(deals))
              .arg(field.label, QLocale().toString(missing.edits.size()));
}

/// Asks for one value per field and sets it in the deals where it is missing, in the change set of the move.
void askForFields(const PageContext &context, QWidget *parent, const ChangeSet &changes,
    const std::vector<items::MissingField> &missing, const Decided &decided)
{
    const Entity &entity = context.workspace.schema().entity(changes.edits.front().entity);
    auto *dialog = new Dialog(Tr::tr("This stage needs more"), Dialog::Width::Small, parent);
    dialog->setObjectName(u"requiredFieldsDialog"_s);
    DealIds deals;
    for (const Edit &edit : changes.edits)
        deals.push_back(edit.id);
    dialog->setAbout(aboutDeals(context, deals));
    std::vector<FieldEditor *> editors;
    for (const items::MissingField &one : missing) {
        Field field = *entity.find(one.field);
        field.flags |= FieldFlag::Required;
        auto *label = new Label(labelOf(field, one, deals.size()), &Theme::Fonts::small, TextColor::Tertiary);
        label->setWordWrap(true);
        dialog->content()->addWidget(label);
        editors.push_back(FieldEditor::create(field, fieldContextOf(context.workspace)));
        if (deals.size() > 1)
            editors.back()->setAccessibleDescription(label->text());
        dialog->content()->addWidget(editors.back());
    }
    acceptWith(*dialog, Tr::tr("Save and move"), [=] {
        ChangeSet filled = changes;
        for (size_t i = 0; i < editors.size(); ++i) {
            const auto value = editors[i]->checkedValue();
            if (!value) {
                editors[i]->setFocus(Qt::OtherFocusReason);
                return false;
            }
            for (const size_t edit : missing[i].edits)
                filled.edits[edit].values.push_back({missing[i].field, *value});
        }
        decided(filled);
        return true;
    });
    dialog->open();
    editors.front()->setFocus();
}

/// A move whose deals are being looked at.
struct MoveCheck
{
    PageContext context;
    QPointer<QWidget> page;
    ChangeSet changes;
    Decided decided;
    std::vector<items::MissingField> missing = {};
    size_t next = 0; // the first edit that was not looked at yet
};

/// Few deals are looked at at once; of many a slice in each turn of the event loop, so that the window stays usable. A
/// page that is gone by then has no move.
void checkFields(const std::shared_ptr<MoveCheck> &check)
{
    const std::vector<Edit> &edits = check->changes.edits;
    const size_t end = std::min(check->next + dealsLookedAtOnce, edits.size());
    items::addMissingFields(check->context.workspace.store(), edits, check->next, end, check->missing);
    check->next = end;
    if (end < edits.size())
        QTimer::singleShot(0, check->page, [check] { checkFields(check); });
    else if (check->missing.empty())
        check->decided(check->changes);
    else
        askForFields(check->context, check->page, check->changes, check->missing, check->decided);
}

Decided askingForFields(const PageContext &context, QWidget *parent, Decided decided)
{
    return [context, page = QPointer<QWidget>(parent), decided = std::move(decided)](const ChangeSet &changes) {
        if (page)
            promptForFields(context, page, changes, decided);
        else
            decided(changes);
    };
}

QString unmetText(const store::UnmetCriterion &criterion, size_t deals)
{
    return deals == 1
        ? criterion.title
        : Tr::tr("%1: not met by %2 of %Ln deals", "exit criterion, how many, of several", static_cast<int>(deals))
              .arg(criterion.title, QLocale().toString(criterion.deals.size()));
}

/// Of several deals: how many of them, of which stages, and their names.
void addUnmetDeals(Dialog &dialog, const PageContext &context, size_t all, const DealIds &unmet)
{
    const auto count = static_cast<int>(unmet.size());
    const auto rows = context.workspace.store().select({EntityKind::Deal, {u"@title"_s, u"stage.@title"_s}, {}, {}, {},
        -1, false, {unmet.begin(), unmet.begin() + std::min(count, static_cast<int>(dealsLookedAtOnce))}});
    QStringList names;
    QStringList stages;
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        names.append(rows->text(row, 0));
        if (!stages.contains(rows->text(row, 1)))
            stages.append(rows->text(row, 1));
    }
    const QString stage = stages.join(Tr::tr(", ", "between stages"));
    dialog.setAbout(count == 1 ? Tr::tr("One of %Ln deals does not meet the exit criteria of %1", "of several; a stage",
                        static_cast<int>(all))
                                     .arg(stage)
                               : Tr::tr("%1 of %Ln deals do not meet the exit criteria of %2",
                                   "how many, of several; stages", static_cast<int>(all))
                                     .arg(QLocale().toString(count), stage));
    QString listed = names.mid(0, namesShown).join(Tr::tr(", ", "between deals"));
    if (const int more = count - static_cast<int>(std::min(names.size(), namesShown)); more > 0)
        listed = Tr::tr("%1 and %Ln more", "names of deals", more).arg(listed);
    auto *label = new Label(listed, &Theme::Fonts::small, TextColor::Secondary);
    label->setObjectName(u"unmetDeals"_s);
    label->setWordWrap(true);
    label->setToolTip(names.mid(0, namesInTooltip).join(u'\n'));
    dialog.content()->addWidget(label);
}

/// What the playbook of the stage asked for and is not there; the move goes on if the person says so.
void warnOfUnmet(const PageContext &context, QWidget *parent, const DealIds &deals,
    const std::vector<store::UnmetCriterion> &unmet, std::function<void()> goOn)
{
    auto *dialog = new Dialog(Tr::tr("Exit criteria are not met"), Dialog::Width::Small, parent);
    dialog->setObjectName(u"exitCriteriaDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (deals.size() == 1)
        dialog->setAbout(aboutDeals(context, deals));
    else
        addUnmetDeals(*dialog, context, deals.size(), store::dealsWithUnmet(unmet));
    for (const store::UnmetCriterion &criterion : unmet) {
        auto *label = new Label(u"• "_s + unmetText(criterion, deals.size()));
        label->setWordWrap(true);
        dialog->content()->addWidget(label);
    }
    // Enter leaves the deal where it is: the criteria are there to be read.
    dialog->addCancel()->setDefault(true);
    QObject::connect(dialog->addButton(Tr::tr("Move anyway")), &QPushButton::clicked, dialog,
        [dialog, parent, goOn = std::move(goOn)] {
            QMetaObject::invokeMethod(parent, goOn, Qt::QueuedConnection); // once this dialog has closed
            dialog->accept();
        });
    dialog->open();
}

/// Edits whose deals are being looked at.
struct CriteriaCheck
{
    PageContext context;
    QPointer<QWidget> page;
    std::vector<Edit> edits; // each may move a deal
    std::function<void()> goOn;
    store::ExitCriteria criteria;
    std::vector<store::UnmetCriterion> unmet = {};
    DealIds deals = {}; // which the edits are about, each once
    QSet<RecordId> known = {};
    size_t next = 0; // the first edit that was not looked at yet
};

Result<void> addUnmetOfSlice(CriteriaCheck &check)
{
    store::Store &store = check.context.workspace.store();
    const size_t end = std::min(check.next + dealsLookedAtOnce, check.edits.size());
    const auto slice = std::span<const Edit>(check.edits).subspan(check.next, end - check.next);
    check.next = end;
    const auto edits = TRY(store::dealEdits(store, slice));
    for (const Edit &edit : edits) {
        if (!check.known.contains(edit.id))
            check.deals.push_back(edit.id);
        check.known.insert(edit.id);
    }
    const auto moves = TRY(store::stageMoves(store, edits));
    return check.criteria.addUnmet(store, moves, check.unmet);
}

/// As checkFields. A warning that cannot be given holds nothing up.
void checkCriteria(const std::shared_ptr<CriteriaCheck> &check)
{
    const auto added = addUnmetOfSlice(*check);
    if (!added)
        Q_EMIT check->context.workspace.failed(added.error());
    if (added && check->next < check->edits.size()) {
        QTimer::singleShot(0, check->page, [check] { checkCriteria(check); });
    } else if (added && !check->unmet.empty()) {
        warnOfUnmet(check->context, check->page, check->deals, check->unmet, check->goOn);
    } else {
        check->goOn();
    }
}

std::vector<Edit> movingEdits(const std::vector<Edit> &edits)
{
    std::vector<Edit> moving;
    std::ranges::copy_if(edits, std::back_inserter(moving), store::mayMoveDeal);
    return moving;
}

void openMoveDialog(
    const PageContext &context, QWidget *parent, const DealIds &deals, const items::BoardStage &stage, Decided decided)
{
    switch (stage.kind) {
    case items::BoardStage::Kind::Open: decided(moveToStage(deals, stage)); break;
    case items::BoardStage::Kind::Won: askWon(context, parent, deals, stage, std::move(decided)); break;
    case items::BoardStage::Kind::Lost: askLost(context, parent, deals, stage, std::move(decided)); break;
    case items::BoardStage::Kind::SetAside: askAside(context, parent, deals, stage, std::move(decided)); break;
    }
}

} // namespace

void promptForMove(
    const PageContext &context, QWidget *parent, const DealIds &deals, const items::BoardStage &stage, Decided decided)
{
    decided = askingForFields(context, parent, std::move(decided));
    warnBeforeEdits(context, parent, moveToStage(deals, stage).edits,
        [context, parent, deals, stage, decided = std::move(decided)] {
            openMoveDialog(context, parent, deals, stage, decided);
        });
}

void warnBeforeEdits(
    const PageContext &context, QWidget *parent, const std::vector<Edit> &edits, std::function<void()> goOn)
{
    if (std::ranges::none_of(edits, store::mayMoveDeal)) {
        goOn();
        return;
    }
    auto criteria = store::ExitCriteria::read(context.workspace.store());
    if (!criteria)
        Q_EMIT context.workspace.failed(criteria.error());
    if (criteria && !criteria->isEmpty())
        checkCriteria(std::make_shared<CriteriaCheck>(
            CriteriaCheck{context, parent, movingEdits(edits), std::move(goOn), std::move(*criteria)}));
    else
        goOn();
}

void promptForFields(const PageContext &context, QWidget *parent, const ChangeSet &changes, const Decided &decided)
{
    // All edits of a move set the same fields.
    const bool mayAsk = !changes.edits.empty()
        && items::mayRequireFields(context.workspace.store(), changes.edits.front());
    if (mayAsk)
        checkFields(std::make_shared<MoveCheck>(MoveCheck{context, parent, changes, decided}));
    else
        decided(changes);
}

QStringList lostReasons(items::Workspace &workspace)
{
    if (const auto stored = items::storedLostReasons(workspace.store()))
        return *stored;
    store::Query query{EntityKind::Deal, {field::lost_reason},
        Filter::condition(field::lost_reason, Filter::Op::IsNotEmpty), {}, {}, reasonsRead, false};
    std::vector<std::pair<QString, int>> counts;
    if (const auto rows = workspace.store().select(query)) {
        for (qsizetype i = 0; i < rows->size(); ++i) {
            const QString reason = rows->text(i, 0);
            const auto known = std::ranges::find(counts, reason, &std::pair<QString, int>::first);
            if (known == counts.end())
                counts.emplace_back(reason, 1);
            else
                ++known->second;
        }
    }
    std::ranges::stable_sort(counts, std::greater(), &std::pair<QString, int>::second);
    QStringList reasons;
    for (const auto &[reason, count] : counts)
        reasons += reason;
    reasons += {Tr::tr("Price"), Tr::tr("A competitor"), Tr::tr("No budget"), Tr::tr("No decision"), Tr::tr("Timing"),
        Tr::tr("A missing feature")};
    reasons.removeDuplicates();
    return reasons.mid(0, mostReasons);
}

} // namespace satchel::ui
