// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/AcceptDialog.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/ExitCriteria.h"
#include "store/sync/RecordSync.h"
#include "ui/common/Calendar.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Popover.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/EffectRow.h"

#include <algorithm>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::AcceptanceEffect;
using Kind = AcceptanceEffect::Kind;

namespace {

bool isOn(const std::vector<AcceptanceEffect> &effects, Kind kind)
{
    return std::ranges::any_of(effects, [&](const AcceptanceEffect &one) { return one.kind == kind && one.isOn; });
}

/// The documents that are accepted.
std::vector<Record> documentsOf(const PageContext &context, const ChangeSet &changes)
{
    std::vector<Record> documents;
    for (const Edit &edit : changes.edits) {
        if (!store::isAcceptance(edit))
            continue;
        if (auto document = context.workspace.store().get(edit.entity, edit.id))
            documents.push_back(std::move(*document));
    }
    return documents;
}

QString headingOf(const PageContext &context, const ChangeSet &changes)
{
    const std::vector<Record> documents = documentsOf(context, changes);
    return documents.size() == 1
        ? AcceptDialog::tr("Accepting %1 also changes")
              .arg(isolated(context.workspace.store().title(documents.front())))
        : AcceptDialog::tr("Accepting %Ln documents also changes", nullptr, static_cast<int>(documents.size()));
}

QString aboutDocument(const PageContext &context, const Record &document)
{
    QStringList parts = {
        AcceptDialog::tr("Version %1").arg(QLocale().toString(valueOr<qint64>(document.value(field::version), 1)))};
    if (document.entity->kind == EntityKind::Quote)
        parts += context.formats().money(valueOr<Money>(document.value(field::total)));
    for (const auto &[field, entity] :
        {std::pair{field::contact, EntityKind::Contact}, std::pair{field::company, EntityKind::Company}}) {
        const auto id = valueOr<RecordId>(document.value(field));
        if (!id.isNull())
            parts += isolated(context.workspace.store().title(entity, id));
    }
    return parts.join(u" · "_s);
}

/// What a person reads of one effect.
class EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::AcceptDialog)

public:
    /// `isNamed`: a row before it says which record it is about.
    EffectWords(const PageContext &context, const AcceptanceEffect &effect, bool isNamed)
        : m_context(context), m_effect(effect), m_isNamed(isNamed), m_store(context.workspace.store()),
          m_entity(context.workspace.schema().entity(effect.entity))
    {
        if (auto record = m_store.get(effect.entity, effect.record))
            m_record = std::move(*record);
    }

    EffectText text() const
    {
        switch (m_effect.kind) {
        case Kind::DealValue: return dealValue();
        case Kind::DealStage: return dealStage();
        case Kind::FollowUp: return followUp();
        case Kind::OtherVersion: return otherVersion();
        case Kind::Other: break;
        }
        return {Icon::Edit, m_entity.find(m_effect.field)->label, m_store.title(m_record), shown(m_effect.before),
            shown(m_effect.after)};
    }

private:
    QString shown(const Value &value) const { return m_context.formats().value(*m_entity.find(m_effect.field), value); }

    EffectText dealValue() const
    {
        const auto before = valueOr<Money>(m_effect.before);
        const auto after = valueOr<Money>(m_effect.after);
        const bool isOtherCurrency = !before.currency.isNull() && before.currency != after.currency;
        return {Icon::Deal, isOtherCurrency ? tr("Deal amount and currency") : tr("Deal amount"),
            m_store.title(m_record), shown(m_effect.before), shown(m_effect.after)};
    }

    EffectText dealStage() const
    {
        const auto stage = [&](const Value &value) {
            const auto id = valueOr<RecordId>(value);
            return id.isNull() ? shown(value) : m_store.title(EntityKind::Stage, id);
        };
        return {Icon::Pipeline, tr("Deal stage"), aboutStage(), stage(m_effect.before), stage(m_effect.after), true};
    }

    QString aboutStage() const
    {
        const QString title = isolated(m_store.title(m_record));
        if (!m_effect.closedOn.isValid())
            return title;
        const QString day = m_context.formats().plainDay(m_effect.closedOn);
        return m_isNamed ? tr("Closed on %1").arg(day) : tr("%1, closed on %2", "deal, day").arg(title, day);
    }

    EffectText followUp() const
    {
        const auto due = valueOr<QDate>(m_record.value(field::due_date));
        const auto time = valueOr<QTime>(m_record.value(field::due_time));
        const QString day = due.isValid()
            ? tr("Task, due %1").arg(m_context.formats().day(due, time, m_context.today()))
            : tr("Task");
        const auto assignee = valueOr<RecordId>(m_record.value(field::assignee));
        const bool isOthers = !assignee.isNull() && assignee != m_store.me();
        QStringList about = {day};
        if (isOthers)
            about += isolated(m_store.title(EntityKind::User, assignee));
        if (!m_record.text(field::recurrence).isEmpty())
            about += tr("repeats");
        return {
            Icon::Tasks, m_store.title(m_record), about.join(u" · "_s), shown(m_effect.before), shown(m_effect.after)};
    }

    EffectText otherVersion() const
    {
        const QString number = QLocale().toString(valueOr<qint64>(m_record.value(field::version), 1));
        QStringList about = {documentStateLine(m_record, m_context)};
        if (m_effect.entity == EntityKind::Quote)
            about += m_context.formats().money(valueOr<Money>(m_record.value(field::total)));
        return {Icon::Copy, tr("Version %1 of %2").arg(number, isolated(m_store.title(m_record))), about.join(u" · "_s),
            documentStateLabel(textOf(m_effect.before)), documentStateLabel(textOf(m_effect.after))};
    }

    static QString textOf(const Value &value) { return valueOr<QString>(value); }

    const PageContext &m_context;
    const AcceptanceEffect &m_effect;
    bool m_isNamed;
    store::Store &m_store;
    const Entity &m_entity;
    Record m_record;
};

/// A drawing before a sentence.
QWidget *remark(Icon icon, const QString &text)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    auto *drawing = new QLabel;
    drawing->setPixmap(themedIcon(icon, TextColor::Secondary).pixmap(Theme::of(holder).size.icon));
    row->addWidget(drawing);
    auto *words = new Label(text, &Theme::Fonts::small, TextColor::Secondary);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return holder;
}

/// The rows in a frame with a line between two of them.
class RowFrame : public QWidget
{
public:
    RowFrame() : m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(1, 1, 1, 1);
        m_column->setSpacing(1);
    }
    void add(QWidget *row) { m_column->addWidget(row); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
        for (int i = 1; i < m_column->count(); ++i)
            painter.fillRect(1, m_column->itemAt(i)->geometry().top() - 1, width() - 2, 1, theme.border.subtle);
    }

private:
    QVBoxLayout *m_column;
};

/// "Change" behind the day on which a deal is closed.
class DayLink : public Button
{
public:
    DayLink(EffectRow *row, const PageContext &context, AcceptanceEffect &effect, bool isNamed)
        : Button(AcceptDialog::tr("Change"), Variant::Ghost, row), m_row(row), m_context(context), m_effect(effect),
          m_isNamed(isNamed)
    {
        setSmall(true);
        setAccessibleName(AcceptDialog::tr("Change the day on which the deal is closed"));
        row->installEventFilter(this);
        row->setRoomBehindAbout(sizeHint().width() + Theme::of(this).px(4));
        connect(this, &QAbstractButton::clicked, this, [this] { openCalendar(); });
        place();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_row && event->type() == QEvent::Resize)
            place();
        return Button::eventFilter(watched, event);
    }

private:
    void place()
    {
        const QSize size = sizeHint();
        const QPoint end = m_row->endOfAbout();
        QRect here(QPoint(end.x() + Theme::of(this).px(4), end.y() - size.height() / 2), size);
        here.moveBottom(qMin(here.bottom(), m_row->height() - 1));
        setGeometry(QStyle::visualRect(m_row->layoutDirection(), m_row->rect(), here));
    }

    void openCalendar()
    {
        auto *popover = new Popover(this);
        popover->setAttribute(Qt::WA_DeleteOnClose);
        QCalendarWidget *calendar = makeCalendar(m_effect.closedOn, m_context.today());
        popover->content()->addWidget(calendar);
        const auto choose = [this, popover](QDate day) {
            m_effect.closedOn = day;
            m_row->setAbout(EffectWords(m_context, m_effect, m_isNamed).text().about);
            place();
            popover->close();
        };
        connect(calendar, &QCalendarWidget::clicked, this, choose);
        connect(calendar, &QCalendarWidget::activated, this, choose);
        popover->openAt(this);
        calendar->setFocus();
    }

    EffectRow *m_row;
    PageContext m_context;
    AcceptanceEffect &m_effect;
    bool m_isNamed;
};

} // namespace

AcceptDialog::AcceptDialog(
    const PageContext &context, const ChangeSet &changes, std::vector<AcceptanceEffect> effects, QWidget *parent)
    : Dialog(headingOf(context, changes), Width::Large, parent), m_effects(std::move(effects))
{
    setObjectName(u"acceptDialog"_s);
    const std::vector<Record> documents = documentsOf(context, changes);
    const bool isOne = documents.size() == 1;
    if (isOne)
        setAbout(aboutDocument(context, documents.front()));
    setTile(Icon::Check, &Theme::green);
    addRows(context);
    addFoot(context);
    const bool isProposal = !documents.empty() && documents.front().entity->kind == EntityKind::Proposal;
    Button *only = addStartButton(!isOne ? tr("Accept the documents only")
            : isProposal                 ? tr("Accept the proposal only")
                                         : tr("Accept the quote only"));
    connect(only, &QAbstractButton::clicked, this, [this] {
        for (EffectRow *row : m_rows)
            row->setChecked(false);
        accept();
    });
    addCancel()->setKeyCap(QKeySequence(Qt::Key_Escape));
    m_accept = addButton(tr("Accept"), Button::Variant::Primary);
    m_accept->setKeyCap(QKeySequence(Qt::Key_Return));
    followTicks();
}

void AcceptDialog::addRows(const PageContext &context)
{
    auto *frame = new RowFrame;
    int before = 0;
    int after = 0;
    for (AcceptanceEffect &effect : m_effects) {
        const bool isNamed = std::ranges::any_of(m_effects,
            [&](const AcceptanceEffect &one) { return one.kind == Kind::DealValue && one.record == effect.record; });
        auto *row = new EffectRow(EffectWords(context, effect, isNamed).text(), static_cast<int>(m_rows.size()) + 1);
        row->setChecked(effect.isOn);
        connect(row, &QCheckBox::toggled, this, [this, &effect](bool isTicked) {
            effect.isOn = isTicked;
            followTicks();
        });
        before = qMax(before, row->beforeWidth());
        after = qMax(after, row->afterWidth());
        frame->add(row);
        m_rows.push_back(row);
        if (effect.closedOn.isValid())
            new DayLink(row, context, effect, isNamed);
    }
    for (EffectRow *row : m_rows)
        row->setColumns(before, after);
    content()->addWidget(frame);
}

/// Says that one undo reverts everything, and names the connections that will sync a change.
void AcceptDialog::addFoot(const PageContext &context)
{
    auto *row = new QHBoxLayout;
    row->addWidget(remark(Icon::Undo, tr("Saved together: one undo brings everything back.")), 1);
    QStringList connections;
    for (const AcceptanceEffect &effect : m_effects) {
        const auto syncs = store::syncOf(context.workspace.store(), effect.entity, effect.record);
        for (const store::RecordSync &sync : syncs.value_or(std::vector<store::RecordSync>())) {
            if (!connections.contains(sync.name))
                connections += sync.name;
        }
    }
    if (!connections.isEmpty())
        row->addWidget(remark(Icon::Export,
            tr("Goes to %1 with the next sync", "names of connections")
                .arg(QLocale().createSeparatedList(connections))));
    content()->addLayout(row);
}

/// The button says what is ticked.
void AcceptDialog::followTicks()
{
    if (!m_accept)
        return;
    const auto others = static_cast<int>(std::ranges::count_if(m_effects, &AcceptanceEffect::isOn));
    m_accept->setText(isOn(m_effects, Kind::DealStage) ? tr("Accept and win deal")
            : others > 0                               ? tr("Accept and change %Ln", "a number of things", others)
                                                       : tr("Accept only"));
}

std::vector<AcceptanceEffect> AcceptDialog::effects() const
{
    return m_effects;
}

void AcceptDialog::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    if (!m_rows.empty())
        m_rows.front()->setFocus(Qt::OtherFocusReason);
}

void AcceptDialog::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && number >= 0 && number < 9 && number < static_cast<int>(m_rows.size())) {
        m_rows[static_cast<size_t>(number)]->toggle();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const auto here = std::ranges::find_if(m_rows, [](const EffectRow *row) { return row->hasFocus(); });
        const auto next = here - m_rows.begin() + (event->key() == Qt::Key_Down ? 1 : -1);
        if (here != m_rows.end() && next >= 0 && next < std::ssize(m_rows))
            m_rows[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
        return;
    }
    Dialog::keyPressEvent(event);
}

void promptForEffects(const PageContext &context, QWidget *parent, const ChangeSet &changes, Decided decided)
{
    const auto warnThen = [context, page = QPointer(parent), decided = std::move(decided)](const ChangeSet &chosen) {
        if (page)
            warnBeforeEdits(context, page, items::movingEdits(context.workspace.store(), chosen),
                [decided, chosen] { decided(chosen); });
    };
    auto effects = items::acceptanceEffects(context.workspace.store(), changes);
    if (!effects || effects->empty()) // what cannot be committed is refused by the commit, with its reason
        return warnThen(changes);
    auto *dialog = new AcceptDialog(context, changes, std::move(*effects), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, context, changes, warnThen] {
        warnThen(items::withEffects(changes, dialog->effects(), context.today()));
    });
    dialog->open();
}

} // namespace satchel::ui
