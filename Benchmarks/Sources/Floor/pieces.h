// Reads a worksheet on two threads, in pieces that begin at rows; and a part whose bytes are inflated
// beside the parser.
#ifndef FLOOR_PIECES_H
#define FLOOR_PIECES_H

#include "archive.h"
#include "cells.h"

void read_in_pieces(const Entry *entry, Tally *tally);
void read_beside(const Entry *entry, Cells *cells);

#endif
