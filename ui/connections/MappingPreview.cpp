// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MappingPreview.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/connections/MappingSession.h"
#include "ui/connections/TrialCard.h"
#include "ui/connections/TrialFigures.h"

#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 336;

Label *makeNote()
{
    auto *note = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    note->setWordWrap(true);
    return note;
}

} // namespace

MappingPreview::MappingPreview(const PageContext &context, const MappingSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_recordPart(new QWidget),
      m_place(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_previous(new IconButton(Icon::Left, tr("Previous record"))),
      m_next(new IconButton(Icon::Right, tr("Next record"))), m_card(new TrialCard(context)), m_recordNote(makeNote()),
      m_figurePart(new QWidget), m_count(new Label({}, &Theme::Fonts::figure)),
      m_of(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_figures(new TrialFigures), m_note(makeNote()),
      m_state(new Label({}, &Theme::Fonts::body, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    setFixedWidth(theme.px(panelWidth));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    auto *content = new QWidget;
    whole->addWidget(new ScrolledColumn(content));
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 12);
    m_state->setWordWrap(true);

    auto *record = new QVBoxLayout(m_recordPart);
    setSpaces(*record, theme, 0, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(2));
    head->addWidget(new Label(tr("On a real record"), &Theme::Fonts::semibold), 1);
    head->addWidget(m_place);
    head->addSpacing(theme.px(8));
    head->addWidget(m_previous);
    head->addWidget(m_next);
    record->addLayout(head);
    record->addWidget(m_card);
    record->addWidget(m_recordNote);
    column->addWidget(m_recordPart);

    auto *figures = new QVBoxLayout(m_figurePart);
    setSpaces(*figures, theme, 0, 8);
    figures->addWidget(new Label(tr("What this would change"), &Theme::Fonts::semibold));
    auto *sum = new QHBoxLayout;
    sum->setSpacing(theme.px(8));
    sum->addWidget(m_count);
    sum->addWidget(m_of, 1, Qt::AlignBottom);
    figures->addLayout(sum);
    figures->addWidget(m_figures);
    figures->addWidget(m_note);
    column->addWidget(m_figurePart);
    column->addWidget(m_state);
    column->addStretch(1);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    follow();
}

void MappingPreview::setObject(int object)
{
    m_object = object;
    m_example = 0;
    follow();
}

void MappingPreview::showTrial(const store::MappingTrial *trial, bool isCurrent)
{
    if (trial != m_trial || m_isRunning)
        m_example = 0;
    m_trial = trial;
    m_isCurrent = isCurrent;
    m_isRunning = false;
    follow();
}

void MappingPreview::showRunning()
{
    m_isRunning = true;
    follow();
}

void MappingPreview::step(int by)
{
    const auto count = static_cast<int>(m_examples.size());
    m_example = static_cast<size_t>(qBound(0, static_cast<int>(m_example) + by, qMax(0, count - 1)));
    showExample();
}

void MappingPreview::follow()
{
    m_examples.clear();
    if (m_trial && !m_isRunning && m_object < m_session.count()) {
        for (const store::TriedRecord &record : m_trial->examples) {
            if (record.object == m_session.remote(m_object).object)
                m_examples.push_back(&record);
        }
    }
    m_recordPart->setVisible(!m_examples.empty());
    m_figurePart->setVisible(m_trial && !m_isRunning);
    m_state->setVisible(!m_trial || m_isRunning || !m_isCurrent);
    m_state->setText(m_isRunning
            ? tr("Reading records of %1 to see what would change. Leave the page to stop.").arg(m_system)
            : m_trial
            ? tr("The mapping was changed since. A new dry run shows what it would do now.")
            : tr("A dry run reads records from %1 and shows here what this mapping would change. It writes nothing, "
                 "on neither side.")
                  .arg(m_system));
    showExample();
    showFigures();
}

void MappingPreview::showExample()
{
    if (m_examples.empty())
        return;
    const store::TriedRecord &record = *m_examples[m_example];
    m_card->setRecord(record, m_system);
    m_place->setText(m_context.formats().progress(static_cast<qint64>(m_example) + 1, std::ssize(m_examples)));
    m_previous->setEnabled(m_example > 0);
    m_next->setEnabled(m_example + 1 < m_examples.size());
    QStringList sent;
    const Entity &entity = m_context.workspace.schema().entity(record.entity);
    for (const store::TriedValue &value : record.values) {
        const Field *field = value.isSent ? entity.find(value.field) : nullptr;
        if (field)
            sent.append(field->label);
    }
    m_recordNote->setText(tr("Green is what would be written here.") + u' '
        + (sent.isEmpty() ? tr("Nothing would be sent to %1.").arg(m_system)
                          : tr("Would be sent to %1: %2.", "system, fields")
                                .arg(m_system, m_context.formats().locale().createSeparatedList(sent))));
}

/// With the kind of record where the dry run was about several.
QString MappingPreview::labelOf(const store::TriedField &tried) const
{
    const bool areSeveral = std::ranges::any_of(
        m_trial->fields, [&](const store::TriedField &other) { return other.object != tried.object; });
    for (int object = 0; object < m_session.count(); ++object) {
        if (m_session.remote(object).object != tried.object)
            continue;
        const Field *field = m_session.entity(object).find(tried.field);
        const QString label = field ? field->label : tried.field;
        return areSeveral ? tr("%1: %2", "kind of record, field").arg(m_session.nameOf(object), label) : label;
    }
    return tried.field;
}

void MappingPreview::showFigures()
{
    if (!m_trial || m_isRunning)
        return;
    const Formats formats = m_context.formats();
    m_count->setText(tr("%Ln record(s)", "would change", static_cast<int>(m_trial->total())));
    m_of->setText(tr("of %1 read").arg(formats.count(m_trial->read)));
    std::vector<TrialFigures::Line> lines;
    TrialFigures::Line sum{tr("In all"), 0, 0, false, true};
    std::vector<TrialFigures::Line> parked;
    for (const store::TriedField &tried : m_trial->fields) {
        const QString label = labelOf(tried);
        if (tried.here > 0 || tried.there > 0)
            lines.push_back({label, tried.here, tried.there});
        if (tried.parked > 0)
            parked.push_back({tr("Needs attention: %1", "field").arg(label), tried.parked, 0, true});
        sum.here += tried.here;
        sum.there += tried.there;
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), [](const auto &line) { return line.here + line.there; });
    lines.insert(lines.end(), parked.begin(), parked.end());
    if (m_trial->created > 0) {
        lines.push_back({tr("New records"), m_trial->created, 0});
    }
    lines.push_back(sum);
    m_figures->setLines(lines, m_system);
    QStringList notes;
    if (!m_trial->isComplete)
        notes.append(tr("There are more records than were read, so these are the least."));
    notes.append(
        tr("Saving applies it with the next sync. What a sync changed here can be rolled back under Connections."));
    m_note->setText(notes.join(u' '));
}

void MappingPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_MappingPreview.cpp"
