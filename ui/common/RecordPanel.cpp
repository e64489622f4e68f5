// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordPanel.h"
#include "domain/LocaleText.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/RecordForm.h"
#include "ui/common/SyncLine.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;

RecordPanel::RecordPanel(const PageContext &context, EntityKind entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_heading(new Label({}, &Theme::Fonts::heading)),
      m_sync(new SyncLine(context)), m_scroll(new QScrollArea), m_save(new Button({}, Button::Variant::Primary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space.four, theme.space.three, theme.space.two, theme.space.two);
    auto *close = new IconButton(Icon::Close, tr("Close"));
    close->setName(tr("Close"), QKeySequence(Qt::Key_Escape));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_heading);
    names->addWidget(m_sync);
    head->addLayout(names, 1);
    head->addWidget(close);
    column->addLayout(head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.space.four, theme.space.two, theme.space.four, theme.space.three);
    foot->setSpacing(theme.space.two); // the column has none to inherit
    auto *cancel = new Button(tr("Cancel"));
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_save->setToolTip(nameWithKey(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    connect(m_save, &QPushButton::clicked, this, [this] { m_form->save(); });
    connect(close, &QToolButton::clicked, this, &RecordPanel::closed);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_form->discard();
        Q_EMIT closed();
    });
    // A field added to the entity belongs in the form as well.
    connect(&context.workspace, &items::Workspace::registryChanged, this, [this] {
        if (!isVisible())
            renew();
    });
    renew();
}

void RecordPanel::setAskBeforeEdit(const AskBeforeEdit &ask)
{
    m_askBeforeEdit = ask;
    if (m_form)
        m_form->setAskBeforeEdit(ask);
}

void RecordPanel::renew()
{
    const Theme &theme = Theme::of(this);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(theme.space.four, theme.px(4), theme.space.four, theme.space.four);
    m_form = new RecordForm(m_context, m_entity);
    m_form->setAskBeforeEdit(m_askBeforeEdit);
    column->addWidget(m_form);
    column->addStretch(1);
    m_scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    connect(m_form, &RecordForm::saved, this, [this](const RecordId &id) { Q_EMIT saved(id, m_isNew); });
    connect(m_form, &RecordForm::openRequested, this, &RecordPanel::openRequested);
}

void RecordPanel::start(const QString &heading, const QString &verb)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_save->setText(verb);
    m_scroll->verticalScrollBar()->setValue(0);
    show();
}

void RecordPanel::create(const std::vector<FieldValue> &initial)
{
    m_isNew = true;
    const QString entity = inSentence(m_context.workspace.schema().entity(m_entity).label);
    m_form->startNew(initial);
    m_sync->setRecord(m_entity, {});
    start(tr("New %1").arg(entity), tr("Create %1").arg(entity));
    m_form->focusField({});
}

void RecordPanel::edit(const RecordId &id, const QString &field)
{
    m_isNew = false;
    m_form->edit(id);
    m_sync->setRecord(m_entity, id);
    start(m_context.workspace.store().title(m_entity, id), tr("Save"));
    m_form->focusField(field);
}

void RecordPanel::follow(const RecordId &id)
{
    if (!isVisible() || id.isNull() || m_isNew || m_form->isEdited())
        return;
    m_form->edit(id);
    start(m_context.workspace.store().title(m_entity, id), tr("Save"));
}

QSize RecordPanel::sizeHint() const
{
    return {Theme::of(this).px(400), Theme::of(this).px(400)};
}

void RecordPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_RecordPanel.cpp"
