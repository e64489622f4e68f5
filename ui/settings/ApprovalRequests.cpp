// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ApprovalRequests.h"

#include "ui/common/ApprovalActs.h"
#include "ui/common/Button.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/settings/SettingsCard.h"
#include "ui/settings/SettingsForm.h"

#include <algorithm>
#include <QPainter>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowRow = 520; // at 100 % text

class Face : public QWidget
{
public:
    Face(RecordId user, const QString &name) : m_user(user), m_name(name)
    {
        const int side = Theme::of(this).px(28);
        setFixedSize(side, side);
        setToolTip(name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawAvatar(painter, rect(), m_name, m_user, Theme::of(this));
    }

private:
    RecordId m_user;
    QString m_name;
};

bool isSame(const std::vector<ApprovalRequest> &a, const std::vector<ApprovalRequest> &b)
{
    return std::ranges::equal(a, b, [](const ApprovalRequest &one, const ApprovalRequest &other) {
        return one.id == other.id && one.note == other.note;
    });
}

} // namespace

ApprovalRequests::ApprovalRequests(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout(this))
{
    setSpaces(*m_rows, Theme::of(this), 0, 10);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ApprovalRequest))
            read();
    });
    read();
}

ApprovalRequests *ApprovalRequests::addTo(SettingsForm &form, const PageContext &context)
{
    auto *requests = new ApprovalRequests(context);
    form.addSection(tr("Waiting for your approval"),
        tr("Somebody needs it before a quote is sent or another system is connected."), Icon::Check);
    form.addWide(requests);
    SettingsCard *card = SettingsCard::of(requests);
    if (!card)
        return requests;
    card->setVisible(!requests->isEmpty());
    connect(requests, &ApprovalRequests::changed, card, [requests, card] { card->setVisible(!requests->isEmpty()); });
    return requests;
}

void ApprovalRequests::read()
{
    auto requests = store::requestsToDecide(m_context.workspace.store()).value_or(std::vector<ApprovalRequest>());
    if (isSame(requests, m_requests))
        return; // a button that has the focus keeps it
    m_requests = std::move(requests);
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    m_lines.clear();
    for (const ApprovalRequest &request : m_requests)
        m_rows->addWidget(makeRow(request));
    adapt();
    Q_EMIT changed();
}

void ApprovalRequests::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

/// In a narrow card the buttons are below what is requested.
void ApprovalRequests::adapt()
{
    const bool isNarrow = width() < Theme::of(this).px(narrowRow);
    for (QBoxLayout *line : m_lines)
        line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *ApprovalRequests::makeRow(const ApprovalRequest &request)
{
    const Theme &theme = Theme::of(this);
    const QString title = approvalTitle(m_context, request);
    const QString name = m_context.workspace.store().title(EntityKind::User, request.requestedBy);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpaces(*line, theme, 0, 8);
    line->addWidget(new Face(request.requestedBy, name), 0, Qt::AlignTop);
    auto *parts = new QBoxLayout(QBoxLayout::LeftToRight);
    parts->setSpacing(theme.px(6));
    m_lines.push_back(parts);
    line->addLayout(parts, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *what = new Label(title, &Theme::Fonts::strong);
    what->setWordWrap(true);
    texts->addWidget(what);
    texts->addWidget(new Label(
        tr("%1, %2", "a person, a time")
            .arg(isolated(name), m_context.formats().moment(request.requestedAt, m_context.workspace.clock().now())),
        &Theme::Fonts::small, TextColor::Secondary));
    if (!request.note.isEmpty()) {
        auto *note = new Label(request.note, &Theme::Fonts::body);
        note->setWordWrap(true);
        note->setTextFormat(Qt::PlainText);
        texts->addWidget(note);
    }
    parts->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    const auto add = [&](Button *button, auto act) {
        button->setSmall(true);
        button->setAccessibleName(tr("%1: %2", "button, what is requested").arg(button->text(), title));
        buttons->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, act);
    };
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    if (request.kind == ApprovalRequest::Kind::Discount
        && m_context.workspace.store().get(EntityKind::Quote, request.quote)) {
        add(new Button(tr("Show quote"), Button::Variant::Ghost),
            [this, request] { Q_EMIT openRequested(Target::to(EntityKind::Quote, request.quote)); });
    }
    auto *reject = new Button(tr("Reject…"), Button::Variant::Ghost);
    auto *allow = new Button(Icon::Check, tr("Approve"));
    reject->setEnabled(canWrite);
    allow->setEnabled(canWrite);
    add(reject, [this, request] { openRejection(m_context, request, this); });
    add(allow, [this, request] { approve(m_context, request); });
    buttons->insertStretch(0);
    parts->addLayout(buttons);
    return row;
}

} // namespace satchel::ui

#include "moc_ApprovalRequests.cpp"
