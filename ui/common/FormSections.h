// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a form by its layout: sections under headings that fold, their fields in two columns where there is room,
// and sections that a condition shows. It arranges widgets that the form makes, one per field.
#pragma once

#include "domain/FormLayout.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace satchel::ui {

class Button;

/// What a section is called that has no name of its own; empty for the first one, which needs no heading.
QString sectionName(const QString &key, const QString &name);

/// Of several lines: it needs the whole width.
bool isLongField(const Field &field);

class FormSections : public QWidget
{
    Q_OBJECT

public:
    explicit FormSections(QWidget *parent = nullptr);

    /// Arranges the blocks, by the names of their fields, and becomes their parent. Fields of the form without a block
    /// are skipped. `entity` is what the fields of the form belong to.
    void arrange(
        const std::shared_ptr<const Entity> &entity, const ShownForm &form, const QHash<QString, QWidget *> &blocks);
    bool hasConditions() const { return m_form.hasConditions(); }
    /// Shows the sections whose conditions hold. A block with the focus in it stays where it is until the next time.
    void follow(const Record &record, const FormulaContext &context);
    /// Shows a field for now, also one in a folded section or in none.
    void reveal(const QString &field);
    /// Fields are shown by the layout alone again.
    void forgetRevealed();
    /// The fields in the order in which they stand.
    QStringList order() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        ShownSection section;
        QWidget *widget = nullptr;
        Button *head = nullptr; // none where the section needs no heading
        QWidget *body = nullptr;
        QGridLayout *grid = nullptr;
        bool isFolded = false;
        QStringList shown; // its fields that the condition lets through
    };

    void addPart(const ShownSection &section, bool isOnForm);
    void showPart(Part &part);
    void place(Part &part);
    void toggle(size_t part);
    void orderTabs();
    bool hasRoom() const;

    std::shared_ptr<const Entity> m_entity;
    ShownForm m_form;
    QHash<QString, QWidget *> m_blocks;
    std::vector<Part> m_parts; // the last one has the fields that are not on the form
    QSet<QString> m_revealed;
    QVBoxLayout *m_column;
    bool m_isWide = false;
};

} // namespace satchel::ui
