// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a form are on the canvas on which it is arranged, as values: the sections under their heads, the
// fields that are not on the form beside them or below, and what is carried. From left to right; the view mirrors it.
// Pure.
#pragma once

#include "domain/FormLayoutEdits.h"

#include <QRect>

namespace satchel::ui {

/// What a person carries over the canvas, and where it would be dropped.
struct FormLift
{
    QString field; // empty: a section is carried
    QString section; // its key
    FormPlace to; // of a field: in the layout without it; of a section: `to.section` among the others

    bool operator==(const FormLift &) const = default;
};

struct CanvasTile
{
    enum class Kind {
        Head, // of a section, or of the fields that are not on the form
        Field,
        Slot, // where the carried field or section would be dropped
        Origin, // where the carried field came from
        Empty, // a section without fields
        Add // below the last section: adds one
    };

    Kind kind{};
    qsizetype section = 0; // the one after the last: not on the form
    QString field = {}; // of Field and Origin
    qsizetype position = 0; // among the fields of the section that are not carried
    QRect rect = {};
};

/// Sizes in px.
struct CanvasShape
{
    int width = 0;
    int columns = 2; // of the fields in a section
    int sideWidth = 0; // of the fields that are not on the form, beside the form; 0: below it
    int fieldHeight = 0;
    int lineHeight = 0; // of a head, of a field that is not on the form, and of the places between
    int gap = 0; // between fields
    int sideGap = 0; // between the form and what is beside it
};

struct FormCanvasLayout
{
    std::vector<CanvasTile> tiles; // in the order of the keys
    std::vector<QRect> sections; // with the fields that are not on the form as the last one
    qsizetype carried = -1; // the section that is carried
    int height = 0;

    /// The tile under a point; -1: none.
    int tileAt(const QPoint &point) const;
    /// The tile that an arrow leads to from another one: the nearest one in that direction, or -1. `dx` and `dy` are
    /// -1, 0 or 1.
    int tileBeside(int tile, int dx, int dy) const;
};

/// Long fields have a line of their own, as in the form. The place of a lift is one of the layout.
FormCanvasLayout arrangeCanvas(
    const FormLayout &layout, const Entity &entity, const CanvasShape &shape, const std::optional<FormLift> &lift);

/// Where what is carried would be dropped at a point; over nothing, where it would be dropped now.
FormPlace dropPlace(const FormCanvasLayout &canvas, const FormLift &lift, const QPoint &point);
/// Where it would be dropped over a tile: a field gives way to it.
FormPlace dropPlace(const FormCanvasLayout &canvas, const FormLift &lift, const CanvasTile &tile);

} // namespace satchel::ui
