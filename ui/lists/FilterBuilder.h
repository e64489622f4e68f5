// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of a list as rows a person edits: conditions and groups (all, any, none of these), and the same filter as
// text below. Finished rows apply as they change; unfinished ones wait.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/lists/FilterNode.h"

#include <functional>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;

class FilterBuilder : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QJsonObject draft READ draft WRITE setDraft NOTIFY edited USER true)

public:
    FilterBuilder(const PageContext &context, EntityKind entity, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    /// Only these fields of the entity itself, and no related records.
    void offerOnly(std::function<bool(const Field &)> isOffered);
    Filter filter() const { return m_root.toFilter(); }
    /// What is built, with what is unfinished of it.
    QJsonObject draft() const;
    /// As if a person had built it: filterChanged follows.
    void setDraft(const QJsonObject &draft);
    /// No conditions about records that refer to the one that is looked at.
    void offerNoRelated();
    /// Whoever owns the builder edits the text: textRequested instead of a line of its own.
    void leaveTextToOwner() { m_isTextElsewhere = true; }
    /// Rows beyond this height scroll, in pixels with the buttons below them.
    void setMostHeight(int height);
    /// Puts the focus where a condition is added or changed.
    void start();

    QSize sizeHint() const override;

    /// What was typed a moment ago counts now: filterChanged follows a short pause, which whoever saves does not wait
    /// for.
    void finish();
    bool isPending() const { return m_pause.isActive(); }

Q_SIGNALS:
    /// At once; filterChanged follows.
    void edited();
    void filterChanged(const satchel::Filter &filter);
    void closeRequested();
    void textRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Place = std::vector<size_t>; // indexes from the root to a node
    FilterNode &nodeAt(const Place &place);
    void rebuild();
    bool isWithinScrollArea() const;
    void fitRows();
    void addRows(QVBoxLayout &column, const Place &place, QWidget *parent);
    void addRelated(QVBoxLayout &column, const Place &place, const QString &join, QWidget *parent);
    void addGroup(QVBoxLayout &column, const Place &place, const QString &join, QWidget *parent);
    void add(const Place &group, FilterNode node);
    void remove(const Place &place);
    void note();
    void showText();
    void showTextRow(bool isShown);
    void editText(bool isEditing);
    void applyText();

    PageContext m_context;
    EntityKind m_entity;
    FilterNode m_root = FilterNode::group(FilterNode::Mode::All);
    QScrollArea *m_scroll;
    QWidget *m_rows = nullptr;
    QWidget *m_focusNext = nullptr; // of the row that was just added
    Place m_added;
    QWidget *m_textRow;
    QLineEdit *m_text;
    Label *m_textError;
    QWidget *m_buttonRow;
    Button *m_addCondition = nullptr;
    Button *m_related = nullptr;
    std::function<bool(const Field &)> m_isOffered;
    Label *m_preview;
    bool m_isTextElsewhere = false;
    QTimer m_pause;
    int m_mostHeight = 0; // 0: as high as usual
};

} // namespace satchel::ui
